import type { Held, Measure } from "@nqpf/domain";
import type {
  ExplainedRow,
  GapStep,
  LadderStepName,
  MoneyStage,
  StepState,
} from "@nqpf/domain/answers";

import { heldValues } from "../claims-of.ts";
import type { GapEntry } from "../gaps/gap-entries.ts";
import { isPaid, stageOf } from "../gaps/stages.ts";
import { type Count, counted } from "./explain-among.ts";
import { rowOfMeasure } from "./row-of-measure.ts";

/** What is missing on a measure's way; found once for a view. */
export type EntryOf = (measure: Measure) => GapEntry;

/** A row, and whether the count takes it. */
interface Judged {
  readonly counts: boolean;
  readonly row: ExplainedRow;
}

function countBy(counts: string, judge: (measure: Measure) => Judged): Count {
  return (measures) => {
    const judged = measures.map(judge);
    const rows = (taken: boolean) =>
      judged.filter((one) => one.counts === taken).map(({ row }) => row);
    return counted("measures", counts, { included: rows(true), excluded: rows(false) });
  };
}

const stateWords: Record<StepState, string> = {
  held: "held",
  "not-applicable": "not applicable: the main instrument works without money",
  "stated-absence": "a source says that it is open",
  "not-found": "searched for and not found",
  "not-looked": "nothing is held, and no record says that anybody searched",
};

/** Counts measures whose step is in one state. */
export function countAtStep(step: GapStep, state: StepState, entryOf: EntryOf): Count {
  return countBy(`unique measures whose ${step} is in the state ${state}`, (measure) => {
    const cell = entryOf(measure).row.steps.find((one) => one.step === step);
    if (!cell) throw new Error(`no step ${step}`);
    const { properties, claims, coverage } = cell;
    const held = heldAt(measure, properties);
    const open = claims.length > 0 ? [{ property: `not-stated/${step}`, claims }] : [];
    const grounds = cell.state === "not-applicable" ? [measure.instrument] : [...held, ...open];
    const where = [...properties, ...coverage].join(", ");
    const why = [stateWords[cell.state], where].filter(Boolean).join(": ");
    return { counts: cell.state === state, row: rowOfMeasure(measure, grounds, step, why) };
  });
}

function heldAt(measure: Measure, properties: readonly string[]): Held<unknown>[] {
  if (properties.length === 0) return [];
  const wanted = new Set(properties);
  return heldValues(measure).filter(({ property }) => wanted.has(property));
}

/** Counts measures that surely reached a step of the ladder. */
export function countAtLadder(step: LadderStepName, entryOf: EntryOf): Count {
  return countBy(`unique measures that surely reached the step ${step}`, (measure) => {
    const reached = entryOf(measure).row.ladder.find((one) => one.step === step);
    const { certainty = "no", on = null } = reached ?? {};
    const why = {
      yes: `reached on ${on}`,
      unsure: `perhaps reached: ${on} is not precise enough to say`,
      no: "not reached by what is held",
    }[certainty];
    const row = rowOfMeasure(measure, ladderGrounds(measure, step), "rungs", why);
    return { counts: certainty === "yes", row };
  });
}

function ladderGrounds({ ladder, money }: Measure, step: LadderStepName): Held<unknown>[] {
  if (step !== "paid") return ladder.rungs.filter(({ value }) => value.rung === step);
  return money
    .flatMap(({ amounts }) => amounts)
    .filter(
      ({ state, value }) =>
        state !== "unsure" && value.counts && isPaid(value.role) && value.on === ladder.paidOn,
    );
}

/** Counts measures that hold counting money of a stage. */
export function countAtStage(stage: MoneyStage, entryOf: EntryOf): Count {
  return countBy(`unique measures that hold a counting amount of the stage ${stage}`, (measure) => {
    const amounts = measure.money
      .flatMap((line) => line.amounts)
      .filter(
        ({ state, value }) => state !== "unsure" && value.counts && stageOf(value.role) === stage,
      );
    const why =
      amounts.length > 0
        ? amounts.map(({ value }) => `${value.role} of ${value.on}`).join(", ")
        : "no counting amount of the stage is held";
    const row = rowOfMeasure(measure, amounts, "money", why);
    return { counts: entryOf(measure).stages.has(stage), row };
  });
}
