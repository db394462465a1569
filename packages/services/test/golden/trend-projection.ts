import type { SignalTrend } from "@nqpf/domain/answers";

export function ofTrend({ by, now, whenStated, levels, headings, absences }: SignalTrend) {
  return {
    by,
    now: reading(now),
    whenStated: whenStated && reading(whenStated),
    levels: levels.map(({ level, texts, withTerm, mentions, characters }) => [
      level,
      texts.value,
      withTerm,
      mentions,
      characters,
    ]),
    headings: headings.map(({ signal, heading }) => [signal, heading.rank, heading.of]),
    absences: absences.map(({ signal }) => signal),
  };
}

function reading({ asOf, lead, verdict, sentence, series, notTested }: SignalTrend["now"]) {
  return {
    asOf,
    lead,
    verdict,
    sentence,
    series: series.map(({ id, points, tests, changes, verdict: latest }) => ({
      id,
      verdict: latest,
      points: points.map(({ period, state, mentions, rate }) => [period, state, mentions, rate]),
      tests: tests.map(({ window, from, until, n, statistic, tau, pValue, slope, ...test }) => ({
        window,
        from,
        until,
        n,
        statistic,
        tau,
        pValue,
        verdict: test.verdict,
        slope: slope.value,
      })),
      changes: changes.map(({ at, between, before, after, pValue }) => [
        at,
        between,
        before.rate,
        after.rate,
        pValue,
      ]),
    })),
    notTested,
  };
}
