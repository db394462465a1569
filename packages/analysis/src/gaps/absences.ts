import type { ClaimRef, Day, Measure } from "@nqpf/domain";
import type { Explained, ExplainedRow, GapList, MoneyState } from "@nqpf/domain/answers";

import { moneyStateOf } from "../summary.ts";
import { answerTo, passedTargets } from "./overdue.ts";

const reasons: Record<MoneyState, string> = {
  held: "a counting amount is held",
  "not-stated": "no amount is held, and a source says that none is stated",
  "not-applicable": "no amount is held; its instrument works without money",
  "not-covered": "no amount is held, and nobody says why",
};

/** The figures with which the answer begins, each with the measures it counts and those it leaves out. */
export function absencesIn(measures: readonly Measure[], asOf: Day): GapList["absences"] {
  return {
    withoutAmount: withoutAmount(measures),
    sayingNone: sayingNone(measures),
    overdueTargets: overdueIn(measures, asOf),
  };
}

/** Measures of which no counting amount is held. */
export function withoutAmount(measures: readonly Measure[]): Explained {
  const included: ExplainedRow[] = [];
  const excluded: ExplainedRow[] = [];
  for (const measure of measures) {
    const state = moneyStateOf(measure);
    const row = rowOf(measure, "money", state === "not-stated" ? openClaims(measure) : []);
    if (state === "held") excluded.push({ ...row, why: reasons.held });
    else included.push({ ...row, why: reasonWithout(measure, state) });
  }
  return explained(included, excluded, "measures", "measures of which no counting amount is held");
}

function reasonWithout(measure: Measure, state: MoneyState): string {
  return measure.money.length > 0
    ? `${reasons[state]}; what it holds is a statistic around it`
    : reasons[state];
}

/** Measures of which a source says that no amount is stated. */
export function sayingNone(measures: readonly Measure[]): Explained {
  const included = measures.flatMap((measure): ExplainedRow[] => {
    const claims = openClaims(measure);
    if (claims.length === 0) return [];
    const since = moneyStateOf(measure) === "held" ? "; an amount is held all the same" : "";
    const why = `a source says that no amount is stated${since}`;
    return [{ ...rowOf(measure, "not-stated/amount", claims), why }];
  });
  const counts = "measures of which a source says that no amount is stated";
  return explained(included, [], "measures", counts);
}

/** Targets whose deadline passed and of which nothing says what came of them. */
export function overdueIn(measures: readonly Measure[], asOf: Day): Explained {
  const included: ExplainedRow[] = [];
  const excluded: ExplainedRow[] = [];
  for (const measure of measures)
    for (const { property, value, claims } of passedTargets(measure, asOf)) {
      const answer = answerTo(measure, value);
      const row = rowOf(measure, property, claims);
      if (answer === null)
        included.push({
          ...row,
          why: `due ${value.deadline}, and nothing held says since then what came of it`,
        });
      else excluded.push({ ...row, why: `due ${value.deadline}, answered by ${answer}` });
    }
  const counts =
    "targets whose deadline passed, with no evaluation or result of that time or later";
  return {
    ...explained(included, excluded, "targets", counts),
    assumptions: ["an evaluation or a result speaks of every target of its measure"],
  };
}

function openClaims({ notStated }: Measure): ClaimRef[] {
  return notStated.filter(({ value }) => value.key === "amount").flatMap(({ claims }) => claims);
}

function rowOf({ id }: Measure, property: string, claims: readonly ClaimRef[]) {
  return { measure: id, property, value: 1, claims: claims.map((claim) => claim.id) };
}

function explained(
  included: ExplainedRow[],
  excluded: ExplainedRow[],
  unit: string,
  counts: string,
): Explained {
  return {
    value: included.length,
    range: null,
    unit,
    counts,
    formula: null,
    included,
    excluded,
    assumptions: [],
    caveats: ["absence is what the ledger holds, not what the world lacks"],
  };
}
