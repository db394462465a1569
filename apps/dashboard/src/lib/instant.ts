import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { dayOf } from "./search-params.ts";

/** From where every page looks at the ledger: the two days that all routes keep in the address. Absent means today. */
export interface InstantSearch {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

export function instantOf(raw: Record<string, unknown>): InstantSearch {
  return { asOf: dayOf(raw, "asOf"), knownAt: dayOf(raw, "knownAt") };
}

/** The week after the starting document appeared. */
export const april2024 = { asOf: "2024-04-22", knownAt: "2024-04-22" } as const;

export const now = { asOf: undefined, knownAt: undefined } as const;

/** The days in the address. */
export function useInstant(): InstantSearch {
  const { asOf, knownAt } = useSearch({ strict: false });
  return { asOf, knownAt };
}

/** The days in the address, a moment late: what was seen from the days before stays until its successor has come. */
export function useSettledInstant(): InstantSearch {
  const { asOf, knownAt } = useInstant();
  return { asOf: useDeferredValue(asOf), knownAt: useDeferredValue(knownAt) };
}
