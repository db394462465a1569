import type { Page } from "playwright-core";

/** What the focused thing is called: its label, and for a control that shows a value the words around it. */
const called = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const own = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.textContent;
  return (own ?? "").replace(/\\s+/g, " ").trim();
})()`;

const mostStops = 260;

/** Goes on by the Tab key until the focus stands on something that is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const own = await page.evaluate<string | null>(called);
    if (own !== null && name.test(own)) return;
    passed.push(own ?? "the end of the page");
  }
  throw new Error(`no stop is called ${name}; the last were: ${passed.slice(-12).join(" | ")}`);
}

/** Goes to something by the Tab key and presses Enter on it. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Goes past the header by the first link of the page. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, /^Skip to content$/);
  await page.keyboard.press("Enter");
}
