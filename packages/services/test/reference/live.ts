import { openObservatory } from "../../src/observatory.ts";
import { exportedClaims } from "./exported-claims.ts";
import { type Seen, seenAt, type When } from "./fold.ts";
import { worldOf } from "./world.ts";

/** The day that the tests over the live catalogue mean by now. */
export const today = "2026-11-24";

export const observatory = openObservatory({ today: () => today });
export const claims = exportedClaims(observatory);
export const world = worldOf(observatory);

const kept = new Map<string, Seen[]>();

/** The measures as the reference sees them. */
export function seen({ asOf, knownAt }: When): Seen[] {
  const key = `${asOf} ${knownAt}`;
  const measures = kept.get(key) ?? seenAt(claims, { asOf, knownAt });
  kept.set(key, measures);
  return measures;
}
