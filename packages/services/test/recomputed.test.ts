import { describe, expect, it } from "vitest";

import { begun, type When } from "./reference/fold.ts";
import { sayGaps, sayingNone, withoutAmount } from "./reference/gap-numbers.ts";
import { grouped } from "./reference/grouped.ts";
import { claims, observatory, seen, world } from "./reference/live.ts";
import { sayMatrix } from "./reference/matrix-numbers.ts";
import { sayProfiles } from "./reference/profile-numbers.ts";
import { sampleOf } from "./reference/sample.ts";
import type { ShownNumber } from "./reference/shown-number.ts";

const days: When[] = [
  { asOf: "2024-04-22", knownAt: "2024-04-22" },
  { asOf: "2025-06-30", knownAt: "2025-12-31" },
  { asOf: "2026-11-24", knownAt: "2026-11-24" },
];

const numbers = days.flatMap(numbersOn);

function numbersOn(when: When): ShownNumber[] {
  const measures = seen(when);
  const found: ShownNumber[] = [];
  const say = (family: string) => (place: string, shown: number, again: () => number) =>
    found.push({ family, place: `${family}, ${when.asOf}: ${place}`, shown, again });
  sayMatrix(say("matrix"), observatory, measures, when, world);
  sayGaps(say("gaps"), observatory, measures, when, world);
  sayProfiles(say("profiles"), observatory, measures, when, world);
  const status = observatory.getStatus(when);
  const held = [...grouped(claims, ({ measure }) => measure).values()];
  const { population } = status.scope;
  const ofStatus = say("status");
  const heldSince = (certainty: string) => () =>
    held.filter((own) => begun(own, when.asOf) === certainty).length;
  ofStatus("claims", status.counts["claims"] ?? -1, () => claims.length);
  ofStatus("measures", status.counts["measures"] ?? -1, () => held.length);
  ofStatus("known", population.known, () => measures.length);
  ofStatus("announced", population.announced, heldSince("yes"));
  ofStatus("perhaps announced", population.unsure, heldSince("unsure"));
  const { measuresWithoutAmount, measuresSayingNoAmount } = status.absences;
  ofStatus("without amount", measuresWithoutAmount, () => withoutAmount(measures));
  ofStatus("saying none", measuresSayingNoAmount, () => sayingNone(measures));
  return found;
}

const isMoney = ({ shown }: ShownNumber) => shown > 1_000_000;
const isCount = ({ shown }: ShownNumber) => shown > 0 && shown <= 1_000_000;
const sampled = [
  ...["matrix", "gaps", "profiles"].flatMap((family) => {
    const all = numbers.filter((number) => number.family === family);
    return [
      ...sampleOf(all.filter(isMoney), 35, 2024),
      ...sampleOf(all.filter(isCount), 50, 416),
      ...sampleOf(
        all.filter(({ shown }) => shown === 0),
        8,
        22,
      ),
    ];
  }),
  ...numbers.filter(({ family }) => family === "status"),
];

describe("numbers made again from the exported claims", () => {
  it("are three hundred of matrix, gaps, profiles and status, a third of them money", () => {
    expect(numbers.length).toBeGreaterThan(20_000);
    expect(sampled).toHaveLength(300);
    expect(new Set(sampled.map(({ place }) => place)).size).toBe(300);
    expect(sampled.filter(isMoney).length).toBeGreaterThan(100);
  });

  it("differ nowhere from the answers", () => {
    const again = sampled.map((number) => ({ ...number, again: number.again() }));
    expect(again.filter((number) => number.shown !== number.again)).toEqual([]);
  });
});
