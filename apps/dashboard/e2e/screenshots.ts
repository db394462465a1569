import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { addresses, keptAddresses } from "./addresses.ts";
import { browse, settled } from "./browsing.ts";

const chosen = ["now", "matrix", "measure", "gaps", "signals", "document"] as const;
const [option, folder] = process.argv.slice(2);
const everything = option === "--all";
const out = everything
  ? resolve(folder ?? "screenshots")
  : join(import.meta.dirname, "../../../docs/screenshots");

mkdirSync(out, { recursive: true });
const store = mkdtempSync(join(tmpdir(), "nqpf-pictures-"));
const browsing = await browse({ data: join(store, "store") });
const pages = { ...addresses, ...(await keptAddresses(browsing)) };
const locales = { en: "en-GB", zh: "zh-CN" } as const;

async function picture(
  names: readonly (keyof typeof pages)[],
  lang: keyof typeof locales,
  colorScheme: "light" | "dark",
  fileOf: (name: string) => string,
): Promise<void> {
  const page = await browsing.apart({
    locale: locales[lang],
    colorScheme,
    viewport: { width: 1440, height: 1000 },
  });
  for (const name of names) {
    const path = pages[name];
    await page.goto(`${browsing.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    await settled(page);
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    await page.screenshot({ path: join(out, fileOf(name)), fullPage: everything });
  }
  await page.context().close();
}

if (everything) {
  // safe: these are the keys of the object that was just made.
  const names = Object.keys(pages) as (keyof typeof pages)[];
  for (const lang of ["en", "zh"] as const)
    for (const theme of ["light", "dark"] as const)
      await picture(names, lang, theme, (name) => `${name}-${lang}-${theme}.png`);
} else await picture(chosen, "en", "light", (name) => `${name}.png`);
await browsing.close();
rmSync(store, { recursive: true, force: true });
