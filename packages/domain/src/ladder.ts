import { compareDates, type Certainty } from "./dates.ts";
import type { Held } from "./held.ts";
import type { Ladder, LadderRung, MoneyLine } from "./measure.ts";
import type { RungReached } from "./particulars.ts";
import { Rung } from "./vocabulary/lists.ts";

const sideStates: ReadonlySet<Rung> = new Set<Rung>(["suspended", "lapsed", "superseded"]);
const paidRoles: ReadonlySet<string> = new Set(["drawn", "allocated", "spent"]);

/** Sorts out how far a measure has climbed by the day. No rung requires another. */
export function ladderOf(
  rungs: readonly { readonly held: Held<RungReached>; readonly occurred: Certainty }[],
  money: readonly MoneyLine[],
): Ladder {
  const climbed = rungs
    .filter(({ occurred }) => occurred !== "no")
    .map(({ held, occurred }): LadderRung => ({ ...held, certainty: occurred }))
    .toSorted(
      (a, b) =>
        compareDates(a.value.on, b.value.on) || heightOf(a.value.rung) - heightOf(b.value.rung),
    );
  const sure = climbed.filter((rung) => rung.certainty === "yes").map((rung) => rung.value.rung);
  return {
    rungs: climbed,
    highest:
      sure
        .filter((rung) => !sideStates.has(rung))
        .toSorted((a, b) => heightOf(b) - heightOf(a))[0] ?? null,
    side: sure.findLast((rung) => sideStates.has(rung)) ?? null,
    paidOn: paidOn(money),
  };
}

function heightOf(rung: Rung): number {
  return Rung.options.indexOf(rung);
}

function paidOn(money: readonly MoneyLine[]): string | null {
  const paid = money
    .flatMap((line) => line.amounts)
    .filter(({ state, value }) => state !== "unsure" && value.counts && paidRoles.has(value.role))
    .map(({ value }) => value.on)
    .toSorted(compareDates);
  return paid[0] ?? null;
}
