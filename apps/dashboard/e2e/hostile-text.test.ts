import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled } from "./browsing.ts";
import { scriptShapes } from "./script-shapes.ts";

const perDocument = 20;

describe.skipIf(browserPath === "")("text that would like to run", () => {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-hostile-"));
  const hashes: string[] = [];
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse({ data: join(folder, "store") });
    for (let at = 0; at < scriptShapes.length; at += perDocument)
      hashes.push(await keep(browsing.url, scriptShapes.slice(at, at + perDocument)));
  });
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("comes in two hundred shapes, each of its own", () => {
    expect(scriptShapes.length).toBe(200);
    expect(new Set(scriptShapes).size).toBe(200);
  });

  it("stays text in titles, names, quotes, proposals and searches, and runs nothing", async () => {
    const page = await browsing.open("/documents");
    const ran: string[] = [];
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    const pages = [
      "/documents",
      ...hashes.map((hash) => `/documents/${hash}`),
      ...hashes.slice(0, 2).map((hash) => `/review?document=${hash}`),
      "/measures?standing=proposed&sort=newest",
      "/conflicts?standing=proposed",
      "/gaps?standing=proposed",
      ...scriptShapes
        .filter((_, at) => at % 50 === 0)
        .map((shape) => `/search?q=${encodeURIComponent(shape)}`),
    ];
    for (const path of pages) {
      await page.goto(browsing.url + path);
      await settled(page);
      if ((await page.evaluate("window.ran")) !== undefined) ran.push(path);
    }
    expect(ran).toEqual([]);
    await page.close();
  });

  it("is shown to the last character where a document is read", async () => {
    const page = await browsing.open(`/documents/${hashes[0]}`);
    const shown = await page.getByRole("group", { name: "Text", exact: true }).textContent();
    for (const shape of scriptShapes.slice(0, perDocument)) expect(shown).toContain(shape);
    expect(await page.title()).toContain("<script>");
    await page.close();
  });
});

/** Keeps a document that has the shapes in its name, its title, its actors' names and beside its money; returns its hash. */
async function keep(url: string, shapes: readonly string[]): Promise<string> {
  const body = shapes.map(
    (shape, at) =>
      `The People's Bank of China announced a ${at + 20}-billion-yuan ${shape} relending programme at 1.9 percent for ${shape} technology firms.`,
  );
  const text = [`${shapes[0]} notice`, "", ...body].join("\n");
  const facts = new URLSearchParams({ name: `${shapes[1]}.txt`.slice(0, 200) });
  const answer = await fetch(`${url}/v1/documents?${facts}`, {
    method: "POST",
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: text,
  });
  const kept: unknown = await answer.json();
  expect([answer.status, kept]).toEqual([expect.toSatisfy((code) => code < 300), kept]);
  // safe: the API's answer is checked against its shape by its own tests.
  return (kept as { document: { sha256: string } }).document.sha256;
}
