import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browse, browserPath, type Browsing, settled, stillText } from "./browsing.ts";

const facility = "PBoC relending facility for sci-tech innovation and technological transformation";

describe.skipIf(browserPath === "")("an analyst in a real browser", () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing?.close());

  it("goes from the matrix to a cell, a measure, a value and its sources", async () => {
    const page = await browsing.open("/matrix");
    await page
      .getByRole("link", { name: /^Central-bank relending.*Advanced manufacturing/ })
      .click();
    await page.waitForURL(/\/measures\?.*instrument=/);
    await page.getByRole("link", { name: facility }).click();
    await page.getByRole("heading", { level: 1, name: facility }).waitFor();
    await page
      .getByRole("button", { name: /sources.*500 bn/ })
      .first()
      .click();
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    const text = await panel.innerText();
    expect(text).toMatch(/Technode|TechNode/i);
    expect(text).toContain("7 Apr 2024");
    expect(await panel.getByRole("link").count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    await page.close();
  });

  it("steps back to April 2024, sees less, and returns", async () => {
    const page = await browsing.open("/measures/pbc-sti-tech-transformation-relending");
    const main = page.getByRole("main");
    await main.getByText("CNY 1.2 tn").first().waitFor();
    await page.getByRole("button", { name: "April 2024" }).click();
    await page.waitForURL(/asOf=2024-04-22&knownAt=2024-04-22/);
    await main.getByText("CNY 1.2 tn").first().waitFor({ state: "detached" });
    const then = await stillText(page);
    expect(then).toContain("CNY 500 bn");
    expect(then).toContain("1.75");
    expect(then).not.toMatch(/CNY 800 bn|CNY 100 bn|1\.25|2\.8 tn/);
    await page.reload();
    await settled(page);
    expect(await stillText(page)).toBe(then);
    await page.getByRole("link", { name: "Matrix" }).first().click();
    await page.waitForURL(/\/matrix\?.*knownAt=2024-04-22/);
    await page.getByRole("button", { name: "Now" }).click();
    await page.waitForURL((url) => !url.search.includes("knownAt"));
    await page.close();
  });

  it("finds a Chinese word of two characters", async () => {
    const page = await browsing.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("氢能");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?/);
    await page
      .getByRole("link", { name: /hydrogen/i })
      .first()
      .waitFor();
    await page.close();
  });

  it("reads the verdict on each statement of the starting document", async () => {
    const page = await browsing.open("/statements");
    const text = await page.getByRole("main").innerText();
    expect(text.match(/Misread/g)?.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it("loads at most 200 kB of JavaScript, compressed, to show the first page", async () => {
    const page = await browsing.blank();
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body());
    });
    await page.goto(`${browsing.url}/`);
    await settled(page);
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).byteLength);
    const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
    process.stdout.write(`first page: ${sizes.length} scripts, ${kilobytes} kB gzip\n`);
    expect(sizes.length).toBeGreaterThan(1);
    expect(kilobytes).toBeLessThanOrEqual(200);
    await page.close();
  });
});
