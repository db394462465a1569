import type { SectorId } from "@nqpf/domain";

import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";

/**
 * The sectors that some places name, in the order of the text. Technology at large counts only where no field is named
 * beside it.
 */
export function sectorsIn(page: Page, places: readonly Place[]): SectorId[] {
  const named = new Set(
    places.flatMap((place) => page.hits.of("sector", place).flatMap(({ meaning }) => meaning)),
  );
  const { sector, beside } = page.rules.general;
  const fields = [...named].filter((id) => id !== sector && !beside.includes(id));
  if (fields.length > 0) named.delete(sector);
  return [...named];
}

/**
 * The sectors of a measure whose own words name none: those of the nearest clause of its paragraph that names some,
 * before it rather than behind; else technology at large.
 */
export function sectorsNear(page: Page, at: Place, paragraph: readonly Place[]): SectorId[] {
  const before = paragraph.filter(({ end }) => end <= at.start).toReversed();
  const behind = paragraph.filter(({ end }) => end > at.start);
  for (const clause of [...before, ...behind]) {
    const named = sectorsIn(page, [clause]);
    if (named.length > 0) return named;
  }
  return [page.rules.general.sector];
}
