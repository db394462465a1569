import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addresses, keptAddresses } from "./addresses.ts";
import { browse, browserPath, type Browsing, desktop } from "./browsing.ts";
import { objections } from "./checks/axe.ts";
import { hiddenStops } from "./checks/focus.ts";
import { sideways } from "./checks/reflow.ts";

describe.skipIf(browserPath === "")("every page, to whoever reads it otherwise", () => {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-a11y-"));
  let browsing: Browsing;
  let kept: Awaited<ReturnType<typeof keptAddresses>>;
  beforeAll(async () => {
    browsing = await browse({ data: join(folder, "store") });
    kept = await keptAddresses(browsing);
  });
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const names = [...Object.keys(addresses), "document", "review"];

  it.each(names)(
    "%s has nothing that axe objects to, reflows at 320 pixels, and shows its focus",
    async (name) => {
      const path = { ...addresses, ...kept }[name as keyof typeof addresses];
      const page = await browsing.open(path);
      expect(await objections(page)).toEqual([]);
      expect(await hiddenStops(page, 12)).toEqual([]);
      expect(await sideways(page, 320)).toBe(0);
      await page.setViewportSize(desktop);
      await page.close();
    },
  );
});
