import { compareDates, firstDay, lastDay, type Measure, type PartialDate } from "@nqpf/domain";
import type { Change } from "@nqpf/domain/answers";

/** Everything dated that a view holds: rungs, amounts, terms that began and events, latest first. */
export function changesIn(measures: readonly Measure[]): Change[] {
  return measures
    .flatMap((measure) => [
      ...rungs(measure),
      ...amounts(measure),
      ...terms(measure),
      ...events(measure),
    ])
    .toSorted((a, b) => compareDates(b.on, a.on) || compareText(key(a), key(b)));
}

/** The changes whose whole period lies between two days. */
export function changesBetween(changes: readonly Change[], from: string, until: string): Change[] {
  return changes.filter(({ on }) => firstDay(on) >= from && lastDay(on) <= until);
}

/** First and last day of the last month, up to a day, in which a change with a month of its own lies. */
export function lastMonthWithChange(
  changes: readonly Change[],
  asOf: string,
): { from: string; until: string } | null {
  const months = changes
    .map((change) => change.on)
    .filter((on) => on.length >= 7 && firstDay(on) <= asOf)
    .map((on) => on.slice(0, 7))
    .toSorted();
  const month = months.at(-1);
  return month === undefined ? null : { from: firstDay(month), until: lastDay(month) };
}

function common(
  measure: Measure,
  held: { property: string; claims: Change["claims"] },
  on: PartialDate,
) {
  return {
    on,
    measure: measure.id,
    title: measure.title.value,
    property: held.property,
    claims: held.claims,
  };
}

function rungs(measure: Measure): Change[] {
  return measure.ladder.rungs
    .filter((rung) => rung.certainty === "yes")
    .map((rung) => ({ kind: "rungs", value: rung.value, ...common(measure, rung, rung.value.on) }));
}

function amounts(measure: Measure): Change[] {
  return measure.money.flatMap((line) =>
    line.amounts
      .filter((amount) => amount.state !== "unsure")
      .map((amount, index): Change => ({
        kind: "money",
        value: amount.value,
        before: line.amounts[index - 1]?.value ?? null,
        ...common(measure, amount, amount.value.on),
      })),
  );
}

function terms(measure: Measure): Change[] {
  return measure.terms.flatMap((term): Change[] =>
    term.value.from === null || term.value.value === null
      ? []
      : [{ kind: "terms", value: term.value, ...common(measure, term, term.value.from) }],
  );
}

function events(measure: Measure): Change[] {
  return measure.events.map((event) => ({
    kind: "events",
    value: event.value,
    ...common(measure, event, event.value.on),
  }));
}

function key(change: Change): string {
  return `${change.measure} ${change.property}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
