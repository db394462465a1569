import type { Link } from "@nqpf/analysis";
import type { MeasureId, MeasureLink } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";

/** How a link is kept with the reading. */
export function linkRecord(
  { evidence: { start, end } }: ReadMeasure,
  measure: MeasureId,
  { found, alike }: Link,
): MeasureLink {
  return {
    start,
    end,
    measure,
    outcome: found?.outcome ?? "new",
    reasons: found ? [...found.reasons] : [alike.length > 0 ? noneAlone : noneFits],
    candidates: alike.map(({ measure: { id, title }, reasons }) => ({
      measure: id,
      title: title.value,
      reasons: [...reasons],
    })),
  };
}

const noneAlone = "No measure fits better than all others; those that may be meant are named.";
const noneFits =
  "No measure announced by then has its instrument and its document number, name, day, or an amount and an actor.";
