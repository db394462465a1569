import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { addresses, keptAddresses } from "./addresses.ts";
import { browse, settled } from "./browsing.ts";
import { say } from "./say.ts";
import { objections } from "./checks/axe.ts";
import { hiddenStops } from "./checks/focus.ts";
import { sideways } from "./checks/reflow.ts";

/** The first days of the ledger: next to every list is empty there. */
const empty = "asOf=2020-09-21&knownAt=2020-09-21";

const states = {
  loaded: (page: Page, address: string) => page.goto(address),
  empty: (page: Page, address: string) =>
    page.goto(address + (address.includes("?") ? "&" : "?") + empty),
  failed: async (page: Page, address: string) => {
    await page.route("**/v1/**", (route) => route.abort());
    await page.goto(address);
  },
} as const;

const folder = mkdtempSync(join(tmpdir(), "nqpf-a11y-"));
const browsing = await browse({ data: join(folder, "store") });
const pages = { ...addresses, ...(await keptAddresses(browsing)) };
const began = Date.now();
let looked = 0;
let objected = 0;
for (const colorScheme of ["light", "dark"] as const) {
  for (const [lang, locale] of [
    ["en", "en-GB"],
    ["zh", "zh-CN"],
  ] as const) {
    for (const [state, goTo] of Object.entries(states)) {
      const blank = await browsing.apart({ colorScheme, locale });
      const context = blank.context();
      await blank.close();
      for (const [name, path] of Object.entries(pages)) {
        const page = await context.newPage();
        const separator = path.includes("?") ? "&" : "?";
        await goTo(page, `${browsing.url}${path}${separator}lang=${lang}`);
        await settled(page);
        const found = await objections(page);
        found.push(...(await hiddenStops(page, 40)));
        const overflow = await sideways(page, 320);
        if (overflow > 0) found.push(`scrolls ${overflow} px sideways at 320 px`);
        looked += 1;
        objected += found.length;
        for (const words of found) say(`${name} ${lang} ${colorScheme} ${state}: ${words}`);
        await page.close();
      }
      await context.close();
    }
  }
}
await browsing.close();
rmSync(folder, { recursive: true, force: true });
const seconds = Math.round((Date.now() - began) / 1000);
say(
  `${looked} looks (${Object.keys(pages).length} routes × 2 languages × 2 themes × 3 states), ${objected} objections, ${seconds} s`,
);
process.exitCode = objected === 0 ? 0 : 1;
