import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";

import { browse, settled } from "./browsing.ts";
import { say } from "./say.ts";
import { catalogueOf } from "./many-claims.ts";

const slowdown = 4;
const measures = 5000;

/** Keeps what the browser itself measures: the largest paint, and how long each interaction took to show. */
const watch = `
  window.measured = { paint: 0, interactions: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.measured.paint = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.interactionId > 0) window.measured.interactions.push([entry.name, entry.duration]);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
`;

interface Measured {
  readonly paint: number;
  readonly interactions: readonly (readonly [string, number])[];
}

async function slowPage(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watch);
  return page;
}

const measured = (page: Page) => page.evaluate<Measured>("window.measured");

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const print = (name: string, value: number, unit: string, budget: number) =>
  say(
    `${name}: ${Math.round(value)} ${unit} (budget ${budget} ${unit})${value > budget ? "  OVER" : ""}`,
  );

async function firstPaints(url: string, open: () => Promise<Page>): Promise<void> {
  for (const path of ["/", "/measures", "/matrix", "/gaps", "/signals"]) {
    const paints: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const page = await slowPage(await open());
      await page.goto(url + path);
      await settled(page);
      await page.waitForTimeout(500);
      paints.push((await measured(page)).paint);
      await page.context().close();
    }
    print(
      `LCP of ${path}, median of ${paints.length}, ${slowdown}× slower`,
      quantile(paints, 0.5),
      "ms",
      2000,
    );
  }
}

async function firstScripts(url: string, page: Page): Promise<void> {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto(`${url}/`);
  await settled(page);
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).byteLength);
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  print("JavaScript of the first route, gzip", kilobytes, "kB", 200);
  await page.context().close();
}

/** What an analyst does on a page: moves by keyboard, opens menus and panels, ticks filters. */
async function interactions(url: string, page: Page): Promise<void> {
  await slowPage(page);
  await page.goto(`${url}/measures`);
  await settled(page);
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Tab"]) await page.keyboard.press(key);
  const boxes = page.getByRole("main").getByRole("checkbox");
  for (let at = 0; at < Math.min(6, await boxes.count()); at += 1) {
    await boxes.nth(at).click({ force: true });
    await settled(page);
  }
  await page.goto(`${url}/gaps`);
  await settled(page);
  for (let at = 0; at < 3; at += 1) {
    await page.getByRole("main").locator("button[aria-haspopup=dialog]").nth(at).click();
    await page.getByRole("dialog").waitFor();
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Escape");
  }
  await page.waitForTimeout(300);
  const { interactions: seen } = await measured(page);
  const longest = Math.max(0, ...seen.map(([, duration]) => duration));
  print(`INP, longest of ${seen.length} events on /gaps, ${slowdown}× slower`, longest, "ms", 200);
  await page.context().close();
}

/** From a click on a filter until the new count stands painted, with many measures, at full speed. */
async function repaints(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/measures`);
  await settled(page);
  const times: number[] = [];
  const boxes = page.getByRole("main").getByRole("checkbox");
  const count = Math.min(20, await boxes.count());
  for (let at = 0; at < count; at += 1) {
    for (const _ of ["on", "off"]) {
      const before = await page.getByRole("main").getByRole("status").first().textContent();
      const took = await page.evaluate<number>(
        `(async () => {
          const box = document.querySelectorAll("main input[type=checkbox]")[${at}];
          const status = document.querySelector("main output");
          const before = ${JSON.stringify(before)};
          const start = performance.now();
          box.click();
          while (status.isConnected && status.textContent === before && performance.now() - start < 3000)
            await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return performance.now() - start;
        })()`,
      );
      if (took < 3000) times.push(took);
      await settled(page);
    }
  }
  print(
    `filter → repaint, p95 of ${times.length}, ${measures} measures`,
    quantile(times, 0.95),
    "ms",
    300,
  );
  await page.context().close();
}

const browsing = await browse();
await firstScripts(browsing.url, await browsing.apart({}));
await firstPaints(browsing.url, () => browsing.apart({}));
await interactions(browsing.url, await browsing.apart({}));
await browsing.close();
const large = await browse({ catalogue: catalogueOf(measures) });
await repaints(await large.apart({}), large.url);
await large.close();
