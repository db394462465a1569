import type { Page } from "playwright-core";

/** By how many pixels a page scrolls sideways at a width; 0 where it reflows. */
export async function sideways(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  const overflow = await page.evaluate<number>(
    "document.documentElement.scrollWidth - window.innerWidth",
  );
  return Math.max(0, overflow);
}
