import { type Certainty, type Day, happenedBy, holdsOn, type Measure } from "@nqpf/domain";
import type { Force } from "@nqpf/domain/answers";

const endingSides: ReadonlySet<string> = new Set(["lapsed", "superseded"]);
const rungsInForce: ReadonlySet<string> = new Set(["implementing", "evaluated"]);

/** Whether a measure is announced, in force or ended on a day, with the value that says so. */
export function forceOn(measure: Measure, asOf: Day): Force {
  const { announced, expires } = measure;
  const isOver = expires === null ? "no" : endedBy(expires.value, asOf);
  const begins = beginning(measure, asOf);
  const common = { until: null, unsure: null, suspended: suspendedSince(measure) };
  const side = sideThatEnds(measure);
  if (side) return { ...common, state: "ended", since: side.value.on, property: side.property };
  if (isOver === "yes" && expires)
    return { ...common, state: "ended", since: expires.value, property: expires.property };
  const unsureEnd = isOver === "unsure" ? ("ended" as const) : null;
  if (begins.at)
    return {
      ...common,
      state: "in-force",
      since: begins.at.on,
      property: begins.at.property,
      until: expires?.value ?? null,
      unsure: unsureEnd,
    };
  return {
    ...common,
    state: "announced",
    since: announced?.value ?? null,
    property: announced?.property ?? null,
    unsure: unsureEnd ?? (begins.unsure ? "in-force" : null),
  };
}

/** A measure holds on its last day; within a rough last day it is unsure. */
function endedBy(expires: string, asOf: Day): Certainty {
  const holds = holdsOn({ from: null, until: expires }, asOf);
  if (holds === "unsure") return "unsure";
  return holds === "yes" ? "no" : "yes";
}

interface Beginning {
  readonly at: { readonly on: string; readonly property: string } | null;
  readonly unsure: boolean;
}

/** When it took effect or, where no date of effect has passed, when it was first carried out. */
function beginning({ effective, ladder }: Measure, asOf: Day): Beginning {
  const happened = effective === null ? "no" : happenedBy(effective.value, asOf);
  if (effective && happened === "yes")
    return { at: { on: effective.value, property: effective.property }, unsure: false };
  const rung = ladder.rungs.find(
    ({ value, certainty }) => rungsInForce.has(value.rung) && certainty === "yes",
  );
  return {
    at: rung ? { on: rung.value.on, property: rung.property } : null,
    unsure: happened === "unsure",
  };
}

function sideThatEnds({ ladder: { side, rungs } }: Measure) {
  if (side === null || !endingSides.has(side)) return null;
  return rungs.findLast(({ value, certainty }) => value.rung === side && certainty === "yes");
}

function suspendedSince({ ladder: { side, rungs } }: Measure): string | null {
  if (side !== "suspended") return null;
  return rungs.findLast(({ value }) => value.rung === side)?.value.on ?? null;
}
