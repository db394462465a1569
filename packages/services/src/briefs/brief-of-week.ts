import { type BriefInput, briefOf, correctionsBetween } from "@nqpf/analysis";
import { daysOfWeek, knownBy, type Week } from "@nqpf/domain";
import type { Brief } from "@nqpf/domain/answers";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import { indicatorsSeen, signalsSeen } from "../records/observations.ts";
import type { Views } from "../viewing.ts";
import { readDocuments, statedDocuments } from "./documents-of-week.ts";

/** The brief of a week, as the last day of the week sees the ledger at a revision. */
export function briefOfWeek(ledger: Ledger, views: Views, store: Store | null) {
  const input = briefInput(ledger, views, store);
  return async (week: Week, revision: number | undefined): Promise<Brief> =>
    briefOf(await input(week, revision));
}

/** Everything that the brief of a week is made from. */
export function briefInput(ledger: Ledger, views: Views, store: Store | null) {
  return async (week: Week, revision: number | undefined): Promise<BriefInput> => {
    const period = daysOfWeek(week);
    const { from, until } = period;
    const viewing = views({ asOf: until, knownAt: until, revision });
    const { at, measures } = viewing.view;
    const claims = ledger.claimsAt(at.revision);
    return {
      week,
      scope: viewing.scope,
      measures,
      corrected: correctionsBetween(ledger.records(), claims, at, from, until),
      stated: statedDocuments(ledger, claims, period),
      read: await readDocuments(ledger, store, at.revision, period),
      signals: signalsSeen(ledger, viewing),
      indicators: indicatorsSeen(ledger, viewing),
      unspoken: claims.filter(
        (claim) => claim.property.startsWith("disputed/") && knownBy(claim, until) !== "yes",
      ),
      sources: ledger.sources(),
      actors: ledger.actors,
    };
  };
}
