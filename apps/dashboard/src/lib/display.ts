import { useSearch } from "@tanstack/react-router";

import { type Language, languages } from "./language.ts";
import { oneOf } from "./search-params.ts";

/** In what money is shown. Absent: as the source gives it. GDP is percent of China's output of the year. */
export const units = ["CNY", "USD", "EUR", "GDP"] as const;
export type Unit = (typeof units)[number];

/** By which date lists are ordered and narrowed. Absent: announced. */
export const dateBases = ["announced", "effective", "stated", "recorded"] as const;
export type DateBasis = (typeof dateBases)[number];

/** How every page shows what it sees, kept in the address from page to page. */
export interface DisplaySearch {
  readonly unit?: Unit | undefined;
  readonly dates?: DateBasis | undefined;
  readonly lang?: Language | undefined;
}

export const displayKeys = ["unit", "dates", "lang"] as const;

export function displayOf(raw: Record<string, unknown> | DisplaySearch): DisplaySearch {
  const address = raw as Record<string, unknown>;
  return {
    unit: oneOf(address, "unit", units),
    dates: oneOf(address, "dates", dateBases),
    lang: oneOf(address, "lang", languages),
  };
}

export function useDisplay(): DisplaySearch {
  return displayOf(useSearch({ strict: false }));
}
