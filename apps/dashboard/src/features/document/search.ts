import { type MarkKind, markKinds } from "../../ledger/reading/mark.ts";
import { placeOf, placeText } from "../../lib/place.ts";
import { listOf, textOf } from "../../lib/search-params.ts";

export interface DocumentSearch {
  /** The chosen place, `120-164`. */
  readonly at?: string | undefined;
  /** Kinds of marks that are not shown. */
  readonly hide?: readonly MarkKind[] | undefined;
}

export function documentSearch(raw: Record<string, unknown>): DocumentSearch {
  const place = placeOf(textOf(raw, "at"));
  const named = listOf(raw, "hide") ?? [];
  const hide = markKinds.filter((kind) => named.includes(kind));
  return {
    at: place ? placeText(place) : undefined,
    hide: hide.length > 0 ? hide : undefined,
  };
}
