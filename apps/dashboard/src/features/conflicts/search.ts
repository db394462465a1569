import { listOf, textOf } from "../../lib/search-params.ts";

/** Which conflicts are shown: of these kinds, severities and one measure. */
export interface ConflictsSearch {
  readonly kind?: readonly string[] | undefined;
  readonly severity?: readonly string[] | undefined;
  readonly measure?: string | undefined;
}

export function conflictsSearch(raw: Record<string, unknown>): ConflictsSearch {
  return {
    kind: listOf(raw, "kind"),
    severity: listOf(raw, "severity"),
    measure: textOf(raw, "measure"),
  };
}
