import type { Names } from "./names.ts";
import { placeName } from "./place-name.ts";

/** The regions in which the ledger's actors sit, and the nation: what a measure may be filtered by. */
export function regionsOf(names: Names): { value: string; label: string }[] {
  const regions = new Set(names.actors.flatMap(({ region }) => region ?? []));
  return ["national", ...[...regions].toSorted()].map((value) => ({
    value,
    label: placeName(value),
  }));
}
