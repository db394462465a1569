import type { Held, Measure } from "@nqpf/domain";
import type { ConflictValue } from "@nqpf/domain/answers";

/** A value on which sources may differ, and how to read it and its rivals. */
export interface Disputable<T = never> {
  readonly held: Held<T>;
  readonly read: (value: T) => ConflictValue;
}

/** The values of a measure that rivals contradict. Titles and our own words are no facts that sources could dispute. */
export function rivalled(measure: Measure): Disputable[] {
  const found: Disputable[] = [];
  const take = <T>(held: Held<T> | null, read: (value: T) => ConflictValue) => {
    // safe: a disputable value is only read by the reader it came with.
    if (held && held.rivals.length > 0) found.push({ held, read } as unknown as Disputable);
  };
  for (const date of [measure.announced, measure.effective, measure.expires])
    take(date, (value) => ({ kind: "date", value }));
  for (const id of [measure.instrument, measure.region])
    take<string>(id, (value) => ({ kind: "id", value }));
  for (const rung of measure.ladder.rungs) take(rung, (value) => ({ kind: "rungs", value }));
  for (const line of measure.money)
    for (const amount of line.amounts) take(amount, (value) => ({ kind: "money", value }));
  for (const term of measure.terms) take(term, (value) => ({ kind: "terms", value }));
  for (const target of measure.targets) take(target, (value) => ({ kind: "targets", value }));
  for (const event of measure.events) take(event, (value) => ({ kind: "events", value }));
  return found;
}
