import type { Disagreement, Measure } from "@nqpf/domain";
import type { Conflict, ConflictSide } from "@nqpf/domain/answers";

import type { FoundConflict } from "./found-conflict.ts";
import { pathConflicts } from "./path-conflicts.ts";
import { readingConflicts } from "./reading-conflicts.ts";
import { figureOf, isSameFigure, recordedConflict } from "./recorded-conflicts.ts";
import { rankOf, rivalConflicts } from "./rival-conflicts.ts";

/**
 * Every conflict of some measures, the gravest first: what their claims show by themselves, and what our record of a
 * dispute adds to it or tells alone.
 */
export function findConflicts(measures: readonly Measure[]): Conflict[] {
  return measures.flatMap(conflictsOf).toSorted(compareConflicts);
}

function conflictsOf(measure: Measure): Conflict[] {
  const open = distinct([
    ...rivalConflicts(measure),
    ...pathConflicts(measure),
    ...readingConflicts(measure),
  ]);
  const recorded = measure.disagreements.map((disagreement) => {
    const at = open.findIndex((conflict) => isAbout(disagreement, conflict));
    const [found] = at === -1 ? [] : open.splice(at, 1);
    return complete(
      found ? joined(found, disagreement) : recordedConflict(measure, disagreement),
      measure,
      disagreement,
    );
  });
  return [...recorded, ...open.map((conflict) => complete(conflict, measure, null))];
}

/** A slip of units in a reading is found twice over: as a slip, and as another value than the record's. */
function distinct(found: readonly FoundConflict[]): FoundConflict[] {
  return [...new Map(found.map((conflict) => [conflict.id, conflict])).values()];
}

/** Whether a recorded dispute is about a conflict that was found: at its path, of its kind or over one of its figures. */
function isAbout({ at, kind, versions }: Disagreement, { kind: found, sides }: FoundConflict) {
  if (at === null || !sides.some(({ property }) => property === at)) return false;
  if (kind === found) return true;
  return versions.some(({ stated }) =>
    sides.some((side) => !side.displayed && isSameFigure(stated, figureOf(side.value))),
  );
}

/** Lays the words of a record beside the values they speak of; versions that state none of the values follow. */
function joined(found: FoundConflict, { kind, versions }: Disagreement): FoundConflict {
  const rest = [...versions];
  const sides = found.sides.map((side): ConflictSide => {
    const at = rest.findIndex(({ stated }) => isSameFigure(stated, figureOf(side.value)));
    const [version] = at === -1 ? [] : rest.splice(at, 1);
    return version ? { ...side, words: version.words } : side;
  });
  const wordsOnly = rest.map(({ words, stated, claims }): ConflictSide => ({
    property: found.property,
    value: stated === null ? null : { kind: "stated", value: stated },
    words,
    claims,
    displayed: false,
  }));
  return {
    ...found,
    kind: found.kind === "unit-scale" ? found.kind : kind,
    foundIn: [...found.foundIn, "record"],
    sides: [...sides, ...wordsOnly],
  };
}

function complete(
  found: FoundConflict,
  { id, title }: Measure,
  disagreement: Disagreement | null,
): Conflict {
  return {
    ...found,
    id: `${id}:${found.id}`,
    measure: id,
    title: title.value,
    topic: disagreement?.topic ?? null,
    ruling: disagreement?.ruling ?? null,
  };
}

function compareConflicts(a: Conflict, b: Conflict): number {
  return rankOf(a.severity) - rankOf(b.severity) || (a.id < b.id ? -1 : 1);
}
