import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled, stillText } from "./browsing.ts";

const notice =
  "The People's Bank of China announced a 40-billion-yuan relending programme at 1.9 percent for hydrogen firms.";

const pages = ["/measures?sort=newest", "/matrix", "/sectors/hydrogen", "/"];

describe.skipIf(browserPath === "")("a link to what was seen", () => {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-frozen-"));
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse({ data: join(folder, "store") });
  });
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows it after the ledger was changed, if it is frozen; a live one shows the change", async () => {
    const page = await browsing.open("/");
    const frozen: { link: string; seen: string; live: string }[] = [];
    for (const path of pages) {
      await show(page, browsing.url + path);
      const live = await stillText(page);
      const link = await frozenLink(page);
      await show(page, link);
      frozen.push({ link, seen: await stillText(page), live });
    }
    await acceptAll(browsing.url, notice);
    for (const [at, path] of pages.entries()) {
      await show(page, browsing.url + path);
      expect([path, await stillText(page)]).not.toEqual([path, frozen[at]?.live]);
      await show(page, frozen[at]?.link ?? "");
      expect([path, await stillText(page)]).toEqual([path, frozen[at]?.seen]);
    }
    await page.close();
  });
});

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

async function frozenLink(page: Page): Promise<string> {
  await page
    .locator("summary")
    .filter({ hasText: /^Link$/ })
    .first()
    .click();
  await page.getByRole("button", { name: /^Copy frozen link/ }).click();
  return page.evaluate<string>("navigator.clipboard.readText()");
}

/** Keeps a text and accepts everything that was read in it, as a person would. */
async function acceptAll(url: string, text: string): Promise<void> {
  const kept = await sent(`${url}/v1/documents?published=2024-04-10`, "text/plain", text);
  // safe: the API's answers are checked against these shapes by its own tests.
  const { document } = (await kept.json()) as { document: { sha256: string } };
  const waiting = await fetch(`${url}/v1/reviews?state=open&limit=200&document=${document.sha256}`);
  const { data } = (await waiting.json()) as { data: { id: string }[] };
  const decision = { claims: data.map(({ id }) => id), decision: "accept" };
  const accepted = await sent(`${url}/v1/reviews`, "application/json", JSON.stringify(decision));
  expect([accepted.status, await accepted.text()]).toEqual([200, expect.any(String)]);
}

const sent = (url: string, type: string, body: string) =>
  fetch(url, { method: "POST", headers: { "content-type": type }, body });
