import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { dayOf, numberOf, oneOf } from "./search-params.ts";

/**
 * From where every page looks at the ledger, kept in the address from page to page. Absent days mean today; a revision
 * freezes what this ledger said; `proposed` shows machine proposals beside what is accepted.
 */
export interface ViewSearch {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly revision?: number | undefined;
  readonly standing?: "proposed" | undefined;
}

export const viewKeys = ["asOf", "knownAt", "revision", "standing"] as const;

/** The view's part of an address; whatever else stands there is left out. */
export function viewOf(raw: Record<string, unknown> | ViewSearch): ViewSearch {
  const address = raw as Record<string, unknown>;
  return {
    asOf: dayOf(address, "asOf"),
    knownAt: dayOf(address, "knownAt"),
    revision: numberOf(address, "revision"),
    standing: oneOf(address, "standing", ["proposed"]),
  };
}

/** The week after the starting document appeared. */
export const april2024 = { asOf: "2024-04-22", knownAt: "2024-04-22" } as const;

/** Live: today, at the newest revision. */
export const now = { asOf: undefined, knownAt: undefined, revision: undefined } as const;

export function useView(): ViewSearch {
  return viewOf(useSearch({ strict: false }));
}

/** The view a moment late: what was seen from the one before stays until its successor has come. */
export function useSettledView(): ViewSearch {
  const { asOf, knownAt, revision, standing } = useView();
  return {
    asOf: useDeferredValue(asOf),
    knownAt: useDeferredValue(knownAt),
    revision: useDeferredValue(revision),
    standing: useDeferredValue(standing),
  };
}
