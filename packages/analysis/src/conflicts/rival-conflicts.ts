import type { Measure } from "@nqpf/domain";
import { type ConflictSide, type ConflictValue, Severity } from "@nqpf/domain/answers";

import { type Disputable, rivalled } from "./conflict-value.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { conflictId, type FoundConflict } from "./found-conflict.ts";
import { precedenceReason } from "./precedence-reason.ts";

/** Conflicts found from the claims of one path: what is displayed against each kind of value that rivals it. */
export function rivalConflicts(measure: Measure): FoundConflict[] {
  return rivalled(measure).flatMap(conflictsAt);
}

interface Rival {
  readonly side: ConflictSide;
  readonly difference: Difference;
}

function conflictsAt({ held, read }: Disputable): FoundConflict[] {
  const { property } = held;
  const displayed = sideOf(property, read(held.value), held.claims, true);
  const sides = held.rivals.map(({ value, claims }) =>
    sideOf(property, read(value), claims, false),
  );
  const rivals = sides.map((side, at) => ({
    side,
    difference: nearestSlip(displayed, side, sides.slice(0, at)),
  }));
  const kinds = new Set(rivals.map(({ difference }) => difference.kind));
  return [...kinds].map((kind): FoundConflict => {
    const group = rivals.filter(({ difference }) => difference.kind === kind);
    return {
      id: conflictId(kind, property),
      kind,
      ...worstOf(group),
      foundIn: ["claims"],
      property,
      sides: [displayed, ...group.map(({ side }) => side)],
      why: reasonFor(displayed, group),
    };
  });
}

/** How a rival differs from what is displayed, or, where that is no slip of units, from a rival of better standing that it is ten times. */
function nearestSlip(
  displayed: ConflictSide,
  rival: ConflictSide,
  better: readonly ConflictSide[],
): Difference {
  const difference = between(displayed, rival);
  if (difference.kind === "unit-scale") return difference;
  const slips = better.map((side) => between(side, rival));
  return slips.find(({ kind }) => kind === "unit-scale") ?? difference;
}

function between(a: ConflictSide, b: ConflictSide): Difference {
  if (a.value === null || b.value === null) throw new Error("a side found from claims has a value");
  return differenceOf(a.value, b.value);
}

function worstOf(group: readonly Rival[]): Pick<Difference, "severity" | "distance"> {
  const [worst] = group
    .map(({ difference }) => difference)
    .toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
  if (!worst) throw new Error("a conflict has a rival");
  return { severity: worst.severity, distance: worst.distance };
}

function reasonFor(displayed: ConflictSide, [rival]: readonly Rival[]): string {
  const [first, second] = [displayed.claims[0], rival?.side.claims[0]];
  if (!first || !second) throw new Error("every side of a conflict has a claim");
  return precedenceReason(first, second);
}

function sideOf(
  property: string,
  value: ConflictValue,
  claims: ConflictSide["claims"],
  displayed: boolean,
): ConflictSide {
  return { property, value, words: null, claims, displayed };
}

/** The gravest first. */
export function rankOf(severity: Severity): number {
  return Severity.options.indexOf(severity);
}
