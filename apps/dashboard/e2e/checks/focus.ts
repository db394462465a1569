import type { Page } from "playwright-core";

/** Whether the focused thing can be seen: inside the window, not wholly under something else, and with an outline. */
const look = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const name = element.outerHTML.slice(0, 120);
  if (box.width === 0 || box.height === 0) return name + " has no size";
  const label = element.closest("label");
  const shown = label && getComputedStyle(element).opacity === "0" ? label.getBoundingClientRect() : box;
  const inside = shown.bottom > 0 && shown.right > 0 && shown.top < innerHeight && shown.left < innerWidth;
  if (!inside) return name + " is outside the window";
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.02, 0.5]].map(([x, y]) => [
    Math.min(innerWidth - 1, Math.max(0, shown.left + shown.width * x)),
    Math.min(innerHeight - 1, Math.max(0, shown.top + shown.height * y)),
  ]);
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || (label && label.contains(top)));
  });
  if (!seen) return name + " is covered";
  return "";
})()`;

/** Goes through a page by the Tab key, and names each stop at which the focus could not be seen. */
export async function hiddenStops(page: Page, stops: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate<string | null>(look);
    if (fault === null) break;
    if (fault !== "") hidden.push(fault);
  }
  return hidden;
}
