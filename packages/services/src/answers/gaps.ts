import { findGaps, passes, staged } from "@nqpf/analysis";
import { addUp } from "@nqpf/domain";
import type { GapList, MeasureGaps } from "@nqpf/domain/answers";
import type { GapsQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";
import { refuseBackward } from "./period.ts";

/** What is missing between words and paid money, by measure and by sector. */
export function listGaps(ledger: Ledger, views: Views) {
  const found = gapsFound(views);
  const withMoney = moneyAdded(ledger, views);
  return (question: GapsQuestion): GapList => {
    const { rows, ...figures } = found(question);
    const page = pageOf(rows, question, views(question).scope);
    return { ...figures, ...page, data: page.data.map(withMoney(question)) };
  };
}

/** The rows of every page. */
export function gapRows(ledger: Ledger, views: Views) {
  const found = gapsFound(views);
  const withMoney = moneyAdded(ledger, views);
  return (question: GapsQuestion): MeasureGaps[] => found(question).rows.map(withMoney(question));
}

function gapsFound(views: Views) {
  return (question: GapsQuestion) => {
    refuseBackward(question);
    const { gapEntries, scope } = views(question);
    const passing = gapEntries().filter(({ measure }) => passes(measure, question));
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
