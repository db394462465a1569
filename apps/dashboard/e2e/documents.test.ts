import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startServer } from "@nqpf/server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled } from "./browsing.ts";

const title = "Two steps for small innovators";
const text = `${title}

The People's Bank of China announced a 40-billion-yuan relending programme to promote commercial bank lending at 1.9 percent to small technology firms. State enterprises have been told to raise their spending on research and development. Whether the banks will lend at that price remains unclear.
`;

describe.skipIf(browserPath === "")("documents in a real browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-e2e-"));
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse({ data: join(folder, "store") });
  });
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("change no default number as samples, not even accepted ones", async () => {
    const bare = await startServer({ host: "127.0.0.1", port: 0 });
    const expected = await defaultNumbers(bare.url);
    await bare.close();
    expect(expected.measures).toBeGreaterThan(0);
    expect(await defaultNumbers(browsing.url)).toEqual(expected);
    const page = await browsing.open("/documents?kind=sample");
    await page
      .getByRole("row", { name: /Sample/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByText("A sample, made for demonstration").waitFor();
    await page.getByRole("link", { name: /^Review its/ }).click();
    await page.getByRole("button", { name: /^All \d+ of this measure/ }).click();
    await page.getByRole("button", { name: /^Accept these/ }).click();
    await status(page, /^Accepted: \d+ proposals/);
    expect(await defaultNumbers(browsing.url)).toEqual(expected);
    await page.close();
  });

  it("are read without being kept, and kept", async () => {
    const page = await browsing.open("/documents");
    await page.getByRole("textbox", { name: "Text" }).fill(text);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.getByRole("heading", { name: "Read, and not kept" }).waitFor();
    await page.getByText("2 measures and 1 statement found.").waitFor();
    await page.getByRole("button", { name: "Put away" }).click();
    expect(await page.getByRole("link", { name: title }).count()).toBe(0);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.waitForURL(/\/documents\/[0-9a-f]{64}$/);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.goto(`${browsing.url}/documents`);
    await settled(page);
    await page.getByRole("textbox", { name: "Text" }).fill(text);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("Held already").waitFor();
    expect(await page.getByRole("textbox", { name: "Text" }).inputValue()).toBe(text);
    await page.close();
  });

  it("show what was read at a span, and keep what was decided there", async () => {
    const page = await kept(browsing);
    await page.getByRole("button", { name: /^Money: 40-billion-yuan/ }).focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "At this place" });
    await panel.getByText("CNY 40,000,000,000 (400 亿元)").waitFor();
    await panel.getByRole("heading", { name: "Measure", exact: true }).waitFor();
    await panel.getByRole("button", { name: /^Accept Amount of money/ }).click();
    await panel.getByText(/^Accepted: Amount of money/).waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });

    await page.getByRole("button", { name: "1.9 percent", exact: true }).click();
    await page.waitForURL(/\?at=\d+-\d+$/);
    await panel.getByRole("button", { name: /^Reject… Term: Lending rate/ }).click();
    await panel.getByRole("radio", { name: "Misread number" }).check();
    await panel.getByRole("textbox", { name: "In your words" }).fill("the banks' price");
    await panel.getByRole("button", { name: "Reject", exact: true }).click();
    await panel.getByText(/^Rejected: Term: Lending rate, 1\.9%/).waitFor();

    await page.reload();
    await settled(page);
    await panel.getByText(/Misread number: the banks' price/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Money: 40-billion-yuan (accepted)" }).waitFor();
    await page.getByRole("button", { name: "Rate: 1.9 percent (rejected)" }).waitFor();
    await page.close();
  });

  it("are marked in layers where spans overlap, and each kind can be left out", async () => {
    const page = await kept(browsing);
    const frozen = page.getByRole("group", { name: "Text", exact: true });
    const controls = frozen.getByRole("button", { name: /^Measure: / });
    const layered = frozen.locator("[data-at] span span");
    expect(await controls.count()).toBeGreaterThan(1);
    const before = await layered.count();
    expect(before).toBeGreaterThan(0);
    expect(await frozen.textContent()).toBe(text);
    await page
      .locator("fieldset")
      .getByRole("button", { name: /^Measure/ })
      .click();
    await page.waitForURL(/\?hide=trigger$/);
    await controls.first().waitFor({ state: "detached" });
    expect(await layered.count()).toBeLessThan(before);
    expect(await frozen.textContent()).toBe(text);
    await page.reload();
    await settled(page);
    expect(await controls.count()).toBe(0);
    await page.close();
  });

  it("are reviewed one proposal at a time by keyboard, and back", async () => {
    const page = await kept(browsing);
    await page.getByRole("link", { name: /^Review its/ }).click();
    const card = page.getByRole("region", { name: "Proposal", exact: true });
    const subject = () => card.getByRole("heading", { level: 2 }).innerText();
    const first = await subject();
    await page.keyboard.press("a");
    await status(page, /^Accepted: /);
    expect(await subject()).not.toBe(first);
    await page.keyboard.press("r");
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await status(page, /^Rejected: /);
    await page.keyboard.press("u");
    await status(page, /^Taken back: /);
    await page.keyboard.press("u");
    await page.waitForFunction(
      `document.querySelector('section[aria-label="Proposal"] h2').innerText === ${JSON.stringify(first)}`,
    );
    await page.getByRole("link", { name: "Rejected", exact: true }).click();
    await card.getByText(/Misread number: the banks' price/).waitFor();
    await page.close();
  });

  it("carry accepted values to their measure, whose sources lead back to the words", async () => {
    const page = await kept(browsing);
    await page.getByRole("button", { name: /^Money: 40-billion-yuan/ }).click();
    const panel = page.getByRole("dialog", { name: "At this place" });
    await panel.getByRole("button", { name: /^Accept all \d+ here/ }).click();
    await panel.getByText(/^Accepted: \d+ proposals/).waitFor();
    await panel
      .getByRole("link", { name: /40-billion-yuan relending/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /40-billion-yuan relending/ }).waitFor();
    await page
      .getByRole("button", { name: /source.*CNY 40 bn/ })
      .first()
      .click();
    const sources = page.getByRole("dialog", { name: /^Sources: / });
    await sources.getByText(/quoted from a text we hold/).waitFor();
    await sources.getByRole("link", { name: "See it in the document" }).click();
    await page.waitForURL(/\/documents\/[0-9a-f]{64}\?at=\d+-\d+$/);
    await panel.getByText("40-billion-yuan", { exact: true }).first().waitFor();
    await page.close();
  });

  it("say why they cannot be read, and lose nothing that was typed", async () => {
    const page = await browsing.open("/documents");
    await page.getByRole("textbox", { name: "Text" }).fill("typed before");
    await page.locator("input[type=file]").setInputFiles({
      name: "notice.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 not ours"),
    });
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    const alert = page.getByRole("alert");
    await alert.getByText(/It was not kept: The document cannot be read/).waitFor();
    expect(await alert.innerText()).toContain("PDF");
    await page.getByRole("button", { name: "Take the file away" }).click();
    expect(await page.getByRole("textbox", { name: "Text" }).inputValue()).toBe("typed before");
    await page.close();
  });
});

/** The page of the document that the tests above kept. */
async function kept(browsing: Browsing): Promise<Page> {
  const page = await browsing.open("/documents");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await settled(page);
  return page;
}

async function status(page: Page, words: RegExp): Promise<void> {
  await page.getByRole("status").filter({ hasText: words }).waitFor();
}

async function defaultNumbers(url: string) {
  const ask = async (path: string) => (await fetch(url + path)).json();
  const [{ counts, absences }, { measures, cells }] = await Promise.all([
    ask("/v1/status"),
    ask("/v1/matrix"),
  ]);
  return { claims: counts.claims, held: counts.measures, absences, measures, cells };
}
