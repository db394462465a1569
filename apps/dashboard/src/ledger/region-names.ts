import { compareNames } from "../lib/compare-names.ts";
import type { Names } from "./names.ts";
import { placeName } from "./place-name.ts";

/** The nation, and the regions in which the ledger's actors sit by name: what a measure may be filtered by. */
export function regionsOf(names: Names): { value: string; label: string }[] {
  const regions = new Set(names.actors.flatMap(({ region }) => region ?? []));
  regions.delete("national");
  const options = [...regions].map((value) => ({ value, label: placeName(value) }));
  return [
    { value: "national", label: placeName("national") },
    ...options.toSorted((a, b) => compareNames(a.label, b.label)),
  ];
}
