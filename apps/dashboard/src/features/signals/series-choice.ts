import type { SignalSeries } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";

/** A series that can be looked at: tested ones first, then those that are published and not tested. */
export interface SeriesChoice {
  readonly id: string;
  /** What it counts, as it is held: in English. */
  readonly what: string;
  readonly isTested: boolean;
}

export function choicesOf(
  { now }: Pick<SignalTrend, "now">,
  published: readonly SignalSeries[],
): SeriesChoice[] {
  const tested = now.series.map(({ id, what }) => ({ id, what, isTested: true }));
  const untested = published
    .filter(({ id }) => !tested.some((one) => one.id === id))
    .map(({ id, metric }) => ({ id, what: metric, isTested: false }));
  return [...tested, ...untested];
}

/** The series of the address; without one, the one that decides, else the first that is tested. */
export function chosenOf(
  asked: string | undefined,
  { now }: Pick<SignalTrend, "now">,
  choices: readonly SeriesChoice[],
): string | undefined {
  return asked ?? now.lead ?? choices[0]?.id;
}
