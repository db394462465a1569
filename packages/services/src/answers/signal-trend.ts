import { signalTrend, type SignalRecord } from "@nqpf/analysis";
import { compareDates, knownBy, lastDay, type SignalSeries, statedOn } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";
import type { SignalTrendQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { startingDay } from "../starting-day.ts";
import type { Viewing, Views } from "../viewing.ts";

/** Whether the term was on the rise when the starting document said so, and on the question's day. */
export function getSignalTrend(ledger: Ledger, views: Views) {
  const { catalogue } = ledger;
  const kept = new WeakMap<Viewing, Map<string, SignalTrend>>();
  return ({ by = "month", ...when }: SignalTrendQuestion): SignalTrend => {
    const viewing = views(when);
    const answers = kept.get(viewing) ?? new Map<string, SignalTrend>();
    kept.set(viewing, answers);
    const held = answers.get(by);
    if (held) return held;
    const { scope } = viewing;
    const known = catalogue.signalSeries.map((series) => knownPart(ledger, series, scope.knownAt));
    const answer = signalTrend(
      {
        events: catalogue.signals
          .filter((event) => knownBy(event, scope.knownAt) === "yes")
          .toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
        series: known.flatMap((one) => ("points" in one ? [one] : [])),
        unknown: known.flatMap((one) => ("points" in one ? [] : [one])),
        meta: catalogue.signalMeta,
        statedOn: startingDay(ledger),
      },
      by,
      scope,
    );
    answers.set(by, answer);
    return answer;
  };
}

type Unknown = SignalRecord["unknown"][number];

/** A series as a day knows it: whole if its source had spoken; otherwise the points whose own sources had. */
function knownPart(ledger: Ledger, series: SignalSeries, knownAt: string): SignalSeries | Unknown {
  if (knownBy(series, knownAt) === "yes") return series;
  const points = series.points.filter(({ sources = [] }) =>
    sources.some((id) => {
      const source = ledger.sources().get(id);
      return source !== undefined && lastDay(statedOn(source)) <= knownAt;
    }),
  );
  if (points.length > 0) return { ...series, points };
  return {
    id: series.id,
    why: `was not known on ${knownAt}: its count was read on ${series.statedOn}`,
  };
}
