import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled, stillText } from "./browsing.ts";
import { enter, skipToContent, tabTo } from "./checks/keys.ts";

const facility = /^PBoC relending facility/;

/** Nothing here touches a mouse: every step is a key. */
describe.skipIf(browserPath === "")("by keyboard alone, an analyst", () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing?.close());

  it("finds a measure, sees who says its ceiling, and takes the citation", async () => {
    const page = await browsing.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("technological transformation");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?/);
    await settled(page);
    await enter(page, facility);
    await heading(page, facility);
    await enter(page, /of: Ceiling, CNY 500 bn/);
    const panel = page.getByRole("dialog");
    await panel
      .getByText(/7 Apr 2024/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    const citation = await downloaded(page, /^BibTeX$/);
    expect(citation).toMatch(/^@\w+\{/);
    expect(citation).toContain("technological transformation");
    await page.close();
  });

  it("steps back to April 2024 in the matrix and takes the table home", async () => {
    const page = await browsing.open("/matrix");
    await enter(page, /^April 2024$/);
    await page.waitForURL(/knownAt=2024-04-22/);
    await settled(page);
    await tabTo(page, /^Central-bank relending, /);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const file = await downloaded(page, /^Data: CSV/);
    expect(file).toMatch(/^instrument,/m);
    expect(file.split("\n").length).toBeGreaterThan(100);
    await page.close();
  });

  it("goes from a gap to the measure and to who says that it is open", async () => {
    const page = await browsing.open("/gaps?grade=stated-absence");
    await skipToContent(page);
    await enter(page, /Why is this number here: measures of which a source says/);
    await page.getByRole("dialog").getByText(/11/).first().waitFor();
    await page.keyboard.press("Escape");
    await enter(page, /^\d+ sources? .*stated as open|^\d+ sources? of: .*(open|not stated)/i);
    await page.getByRole("dialog").getByRole("link").first().waitFor();
    await page.keyboard.press("Escape");
    await page.close();
  });

  it("reads the trend of the term and takes the series home", async () => {
    const page = await browsing.open("/signals");
    await skipToContent(page);
    await enter(page, /Why is this number here: Trend test/);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await enter(page, /^Mentions$/);
    await page.waitForURL(/show=mentions/);
    await settled(page);
    expect((await downloaded(page, /^Data: CSV/)).split("\n").length).toBeGreaterThan(20);
    await page.close();
  });

  it("opens a footnote of the weekly brief and its source", async () => {
    const page = await browsing.open("/brief/2024-W16");
    await skipToContent(page);
    await enter(page, /^Footnote 1:/);
    const panel = page.getByRole("dialog");
    await panel.getByRole("link").first().waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    await enter(page, /^The week before that holds something/);
    await page.waitForURL(/2024-W15/);
    await page.close();
  });

  it("goes from a ten-fold slip to the measure at the very value", async () => {
    const page = await browsing.open("/conflicts?kind=unit-scale");
    await skipToContent(page);
    await enter(page, /^Central SOE strategic emerging industries fund/);
    await heading(page, /^Central SOE strategic emerging industries fund/);
    expect(new URL(page.url()).hash).toMatch(/soe-emerging-fund/);
    await page.close();
  });

  it("changes the language and stays where it was", async () => {
    const page = await browsing.open("/measures?rung=funded");
    await tabTo(page, /^English$/);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/lang=zh/);
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(new URL(page.url()).searchParams.get("rung")).toBe("funded");
    await tabTo(page, /^中文$/);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/lang=en/);
    await page.close();
  });

  it("copies a frozen link that opens what was seen", async () => {
    const page = await browsing.open("/gaps?asOf=2025-06-30&knownAt=2025-06-30");
    const seen = await stillText(page);
    await enter(page, /^Link$/);
    await enter(page, /^Copy frozen link/);
    const address = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(address).toMatch(/asOf=2025-06-30&knownAt=2025-06-30&revision=\d+/);
    await page.goto(address);
    await settled(page);
    await page.getByText(/^Frozen at revision/).waitFor();
    expect(await stillText(page)).toBe(seen);
    await page.close();
  });
});

async function heading(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await settled(page);
}

/** The text of the file that a link gives. */
async function downloaded(page: Page, name: RegExp): Promise<string> {
  const coming = page.waitForEvent("download");
  await enter(page, name);
  const stream = await (await coming).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
