import type { AcceptedSet } from "./accepted.ts";
import { type Counts, noCounts } from "./counts.ts";

export interface SetResult {
  readonly counts: Counts;
  readonly byLabel: ReadonlyMap<string, Counts>;
  readonly faults: readonly string[];
}

/**
 * Labels read against labels given (guidelines §3.3 and §4). What is accepted is right if read and no miss if absent;
 * `areKin` tells a parent from its child, which counts half both ways.
 */
export function compareSets(
  gold: Iterable<string>,
  read: Iterable<string>,
  accepted: AcceptedSet,
  areKin: (a: string, b: string) => boolean = () => false,
): SetResult {
  const given = new Set(gold);
  const found = new Set(read);
  const [only] = found;
  const isWhole =
    (found.size === 1 && only !== undefined && accepted.alone.includes(only)) ||
    (found.size === 0 && accepted.none);
  const counts = noCounts();
  const byLabel = new Map<string, Counts>();
  const faults: string[] = [];
  const count = (label: string, kind: keyof Counts, by = 1) => {
    counts[kind] += by;
    const own = byLabel.get(label) ?? noCounts();
    own[kind] += by;
    byLabel.set(label, own);
  };
  const wanted = new Set(isWhole ? found : given);
  const missing = new Set([...wanted].filter((label) => !found.has(label)));
  for (const label of found) {
    if (wanted.has(label) || accepted.labels.includes(label)) {
      count(label, "right");
      continue;
    }
    const kin = [...missing].find((other) => areKin(label, other));
    if (kin === undefined) {
      count(label, "wrong");
      faults.push(`+${label}`);
      continue;
    }
    missing.delete(kin);
    count(label, "right", 0.5);
    count(label, "wrong", 0.5);
    count(kin, "missed", 0.5);
    faults.push(`${label} for ${kin}`);
  }
  for (const label of missing)
    if (!accepted.labels.includes(label)) {
      count(label, "missed");
      faults.push(`-${label}`);
    }
  return { counts, byLabel, faults };
}
