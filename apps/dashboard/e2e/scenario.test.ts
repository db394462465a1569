import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, desktop } from "./browsing.ts";
import { objections } from "./checks/axe.ts";
import { sideways } from "./checks/reflow.ts";

const small = "/scenario?preset=hard-rival&n=40&seed=7";

describe.skipIf(browserPath === "")("a scenario in the browser", () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(() => browsing?.close());

  it("gives the same bytes as on the server, and its link the same figures", async () => {
    const page = await browsing.open(small);
    await page.getByRole("button", { name: "Run in this browser" }).click();
    const figures = await findings(page);
    expect(figures).toHaveLength(6);
    expect(figures.join(" ")).toMatch(/Public cost: CNY .* at the median/);
    expect(figures.join(" ")).not.toMatch(/\b0%/);

    const here = await downloaded(page);
    const there = await ranOnServer(browsing.url, here.record.settings);
    expect(there).toEqual(here);

    const again = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await findings(again)).toEqual(figures);
    await again.close();
    await page.close();
  }, 120_000);

  it("tells each belief's kind, the chances with their interval, and what it tests", async () => {
    const page = await browsing.open(`${small}&run=yes`);
    await findings(page);
    const beliefs = page.locator("#assumptions tbody tr");
    expect(await beliefs.count()).toBeGreaterThan(40);
    for (const kind of ["Source", "Derived", "Assumed"])
      expect(
        await page.locator("#assumptions tbody").getByText(kind, { exact: true }).count(),
      ).toBeGreaterThan(0);
    expect(await page.locator("#chances").innerText()).toMatch(/not scored[^]*\d%? \(|[<>] \d/);
    await page.locator("#drivers").waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await sideways(page, 320)).toBe(0);
    await page.setViewportSize(desktop);
    await page.locator("#families").getByRole("button").first().click();
    await page.getByRole("dialog").getByText("no forecast").waitFor();
    await page.keyboard.press("Escape");
    const tested = page.locator("#statements").getByRole("link").first();
    const words = await tested.innerText();
    await tested.click();
    await page.getByRole("heading", { level: 2, name: words }).waitFor();
    expect(page.url()).toContain("/april-2024");
    await page.close();
  }, 120_000);

  it("stops when it is told to, shows nothing of it, and runs again", async () => {
    const page = await browsing.open("/scenario?n=10000");
    await page.getByRole("button", { name: "Run in this browser" }).click();
    await page.getByText(/\d of 50,000 runs/).waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("The run was stopped").waitFor();
    expect(await page.getByRole("figure").count()).toBe(0);
    await page.getByRole("button", { name: "Run again" }).click();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.close();
  }, 120_000);

  it("says so where the engine cannot be loaded, and runs once it can", async () => {
    const page = await browsing.open(small);
    await page.route("**/part-worker*.js", (route) => route.abort());
    await page.getByRole("button", { name: "Run in this browser" }).click();
    await page.getByText("The run failed").waitFor();
    await page.unroute("**/part-worker*.js");
    await page.getByRole("button", { name: "Run again" }).click();
    expect(await findings(page)).toHaveLength(6);
    await page.close();
  }, 120_000);

  it("is one press away from the statement that it tests", async () => {
    const page = await browsing.open("/april-2024");
    const entry = page.locator("#seed-risk-innovation");
    await entry.getByRole("link", { name: "The sceptic" }).click();
    await page.getByRole("heading", { level: 1, name: "Scenarios" }).waitFor();
    expect(await page.getByRole("main").getByRole("combobox").first().inputValue()).toBe("sceptic");
    await page.close();
  }, 60_000);
});

/** The titles of the charts, once a run is over. */
async function findings(page: Page): Promise<string[]> {
  await page.locator("#record").waitFor({ timeout: 90_000 });
  return page.getByRole("figure").getByRole("heading", { level: 3 }).allInnerTexts();
}

interface Result {
  readonly record: { readonly settings: object };
}

async function downloaded(page: Page): Promise<Result> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Result (JSON)" }).click();
  const path = await (await coming).path();
  // safe: the test compares it whole with what the server gives.
  return JSON.parse(await readFile(path, "utf8")) as Result;
}

async function ranOnServer(url: string, scenario: object): Promise<unknown> {
  const begun = await fetch(`${url}/v1/scenarios`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ scenario }),
  });
  const { id } = (await begun.json()) as { id: string };
  for (;;) {
    // Asking again and again is what a caller does.
    // oxlint-disable-next-line no-await-in-loop
    const work = (await (await fetch(`${url}/v1/scenarios/${id}`)).json()) as {
      state: string;
      run?: unknown;
    };
    if (work.state !== "queued" && work.state !== "running") return work.run;
  }
}
