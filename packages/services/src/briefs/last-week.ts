import { correctionsBetween, weeksThatHold } from "@nqpf/analysis";
import { type Day, dayBefore, daysOfWeek, isSample, type Week, weekOf } from "@nqpf/domain";
import type { BriefList } from "@nqpf/domain/answers";
import type { BriefsQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import { signalsSeen } from "../records/observations.ts";
import type { Views } from "../viewing.ts";
import { statementsByDocument } from "./documents-of-week.ts";

/** The last week that is over on a day. */
export function lastWholeWeek(today: Day): Week {
  const { from, until } = daysOfWeek(weekOf(today));
  return until <= today ? weekOf(today) : weekOf(dayBefore(from));
}

/**
 * The weeks over by today of which something is known today, latest first. Whether one holds something is for its own
 * brief to say, which may know less.
 */
export function weeksToTry(ledger: Ledger, views: Views, revision: number | undefined): Week[] {
  const today = ledger.today();
  const viewing = views({ revision });
  const { at, measures } = viewing.view;
  const claims = ledger.claimsAt(at.revision);
  const stated = [...statementsByDocument(ledger.catalogue.statements).keys()];
  const published = [
    ...stated.flatMap((id) => ledger.sources().get(id)?.published ?? []),
    ...ledger
      .documents()
      .filter(({ kind }) => !isSample(kind))
      .flatMap((document) => document.published ?? []),
  ];
  return weeksThatHold(
    {
      measures,
      corrected: correctionsBetween(ledger.records(), claims, at, "0001-01-01", today),
      signals: signalsSeen(ledger, viewing),
      published,
    },
    today,
  );
}

/** The weeks to try with their days, and the last that is over. */
export function listBriefs(ledger: Ledger, views: Views) {
  return (question: BriefsQuestion): BriefList => {
    const { revision } = question;
    const weeks = weeksToTry(ledger, views, revision).map(withDays);
    return {
      lastWhole: withDays(lastWholeWeek(ledger.today())),
      ...pageOf(weeks, question, views({ revision }).scope),
    };
  };
}

function withDays(id: Week) {
  return { id, ...daysOfWeek(id) };
}
