import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addresses, keptAddresses } from "./addresses.ts";
import { browse, browserPath, type Browsing, desktop, settled } from "./browsing.ts";
import { objections } from "./checks/axe.ts";
import { sideways } from "./checks/reflow.ts";

describe.skipIf(browserPath === "")("every page, to whoever reads it otherwise", () => {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-a11y-"));
  let browsing: Browsing;
  let page: Page;
  let kept: Awaited<ReturnType<typeof keptAddresses>>;
  beforeAll(async () => {
    browsing = await browse({ data: join(folder, "store") });
    kept = await keptAddresses(browsing);
    page = await browsing.open("/");
  });
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const names = [...Object.keys(addresses), "document", "review"];

  it.each(names)(
    "%s has nothing that axe objects to and reflows from 320 to 1600 pixels",
    async (name) => {
      const path = { ...addresses, ...kept }[name as keyof typeof addresses];
      await page.setViewportSize(desktop);
      await follow(page, path);
      expect(await objections(page)).toEqual([]);
      for (const width of [320, 768, 1600])
        expect([width, await sideways(page, width)]).toEqual([width, 0]);
    },
  );
});

/** Goes to an address as a link does, without loading the page anew. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, "", ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent("popstate"));`,
  );
  await page.locator('main[aria-busy="false"]').waitFor();
  await settled(page);
}
