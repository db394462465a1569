import { findGaps, gapEntries, type GapEntry, passes, staged } from "@nqpf/analysis";
import { addUp } from "@nqpf/domain";
import type { GapList, MeasureGaps } from "@nqpf/domain/answers";
import type { GapsQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import { coverageRows } from "../records/observations.ts";
import type { Viewing, Views } from "../viewing.ts";

/** What is missing between words and paid money, by measure and by sector. */
export function listGaps(ledger: Ledger, views: Views) {
  const found = gapsFound(ledger, views);
  const withMoney = moneyAdded(ledger, views);
  return (question: GapsQuestion): GapList => {
    const { rows, ...figures } = found(question);
    const page = pageOf(rows, question, views(question).scope);
    return { ...figures, ...page, data: page.data.map(withMoney(question)) };
  };
}

/** The rows of every page. */
export function gapRows(ledger: Ledger, views: Views) {
  const found = gapsFound(ledger, views);
  const withMoney = moneyAdded(ledger, views);
  return (question: GapsQuestion): MeasureGaps[] => found(question).rows.map(withMoney(question));
}

function gapsFound(ledger: Ledger, views: Views) {
  const coverage = coverageRows(ledger, views);
  const kept = new WeakMap<Viewing, GapEntry[]>();
  return (question: GapsQuestion) => {
    const viewing = views(question);
    const { view, scope } = viewing;
    const entries = kept.get(viewing) ?? gapEntries(view.measures, coverage(question), scope.asOf);
    kept.set(viewing, entries);
    const passing = entries.filter(({ measure }) => passes(measure, question));
    return findGaps(passing, scope.asOf, question);
  };
}

/** Adds up the money of each row alone, so that no sum ever spans two measures. */
function moneyAdded(ledger: Ledger, views: Views) {
  return (question: GapsQuestion) => {
    const { measures, scope } = views(question);
    return (row: Omit<MeasureGaps, "money">): MeasureGaps => {
      const measure = measures.get(row.id);
      const addition = addUp(
        measure ? [measure] : [],
        scope.asOf,
        (actor) => ledger.actors.get(actor)?.kind,
      );
      return { ...row, money: staged(addition) };
    };
  };
}
