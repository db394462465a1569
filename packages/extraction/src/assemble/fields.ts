import type { Anchor } from "./anchors.ts";
import type { Page } from "./page.ts";

/** Sentences before and behind in which a field may be named. */
const around = 3;

/** Whether a measure bears on technologies or industries, as far as its instrument asks for it. */
export function hasField(
  page: Page,
  { instruments, sentence }: Pick<Anchor, "instruments" | "sentence">,
): boolean {
  const asked = instruments.map((id) => page.rules.bearing[id].field);
  if (asked.includes("given")) return true;
  const own = page.sentences[sentence];
  const isAtLarge = own && page.hits.hasCue("industry-at-large", own);
  if (isAtLarge && asked.includes("loose")) return true;
  if (own && page.hits.hasCue("field-at-large", own)) return true;
  return page.sentences
    .slice(Math.max(0, sentence - around), sentence + around + 1)
    .some((near) => near.paragraph === own?.paragraph && page.hits.has("sector", near));
}
