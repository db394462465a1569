import { listOf, oneOf } from "../../lib/search-params.ts";

/** Which statements are shown: by the verdict of now, by that of then, or by whether the two differ. */
export interface AprilSearch {
  readonly verdict?: readonly string[] | undefined;
  readonly was?: readonly string[] | undefined;
  readonly changed?: "yes" | undefined;
}

export function aprilSearch(raw: Record<string, unknown>): AprilSearch {
  return {
    verdict: listOf(raw, "verdict"),
    was: listOf(raw, "was"),
    changed: oneOf(raw, "changed", ["yes"]),
  };
}
