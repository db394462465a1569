import { join } from "node:path";

import { type ServerOptions, startServer } from "@nqpf/server";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** The installed browser that the checks found; empty where there is none. */
export const browserPath = process.env["NQPF_BROWSER"] ?? "";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const desktop = { width: 1440, height: 900 };

export interface Browsing {
  readonly url: string;
  /** A page of its own, which fails the test with whatever error its scripts throw. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** A page that shows nothing yet. */
  blank(): Promise<Page>;
  /** A page that shows nothing yet, in a browser set up otherwise. */
  apart(context: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Waits until a page shows its heading, asks for nothing more and has nothing left to fill in. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const asked = traffic.get(page);
  if (!asked) return page.waitForLoadState("networkidle");
  const waiting = page.locator("main [aria-busy=true]");
  do {
    while (asked.open > 0 || Date.now() - asked.last < quietMs) await page.waitForTimeout(20);
  } while ((await waiting.count()) > 0 && Date.now() - asked.last < patienceMs);
}

/** A page that asks for nothing so long has all that it asks for: what an answer leads to is asked at once. */
const quietMs = 150;

/** A page that still waits so long after its last request is left as it is, for whoever looks at it to object. */
const patienceMs = 10_000;

interface Traffic {
  open: number;
  last: number;
}

const traffic = new WeakMap<Page, Traffic>();

function countRequests(page: Page): void {
  const asked: Traffic = { open: 0, last: Date.now() };
  traffic.set(page, asked);
  const change = (by: number) => () => {
    asked.open += by;
    asked.last = Date.now();
  };
  page.on("request", change(1));
  page.on("requestfinished", change(-1));
  page.on("requestfailed", change(-1));
}

/** What a page says once it stands still: a chart is drawn when its width is known. */
export async function stillText(page: Page): Promise<string> {
  // A window behind another draws nothing.
  await page.bringToFront();
  let before = "";
  for (;;) {
    const text = await page.getByRole("main").innerText();
    if (text === before) return text;
    before = text;
    await page.waitForTimeout(60);
  }
}

type BrowseOptions = Partial<Pick<ServerOptions, "data" | "catalogue">>;

/** The built dashboard on the real API, in a real browser. Without a folder for a store nothing is kept. */
export async function browse(options: BrowseOptions = {}): Promise<Browsing> {
  const dashboard = process.env["NQPF_DASHBOARD"] ?? join(import.meta.dirname, "../dist");
  const server = await startServer({ host: "127.0.0.1", port: 0, dashboard, ...options });
  const browser = await chromium.launch({ executablePath: browserPath, args: quiet });
  // One for all pages, so that each script is loaded and compiled once.
  const context = await browser.newContext({ locale: "en-GB" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const errors: Error[] = [];
  const watched = (page: Page): Page => {
    countRequests(page);
    page.on("pageerror", (error) => errors.push(error));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy"))
        errors.push(new Error(message.text()));
    });
    return page;
  };
  return {
    url: server.url,
    open: async (path, size = desktop) => {
      const page = watched(await context.newPage());
      await page.setViewportSize(size);
      await page.goto(server.url + path);
      await settled(page);
      return page;
    },
    blank: async () => {
      const page = await browser.newPage();
      countRequests(page);
      return page;
    },
    apart: async (setUp) => watched(await (await browser.newContext(setUp)).newPage()),
    close: async () => {
      await browser.close();
      await server.close();
      if (errors[0]) throw errors[0];
    },
  };
}
