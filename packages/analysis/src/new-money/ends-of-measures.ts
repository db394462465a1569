import { compareDates, firstDay, type Measure, type PartialDate, sameDate } from "@nqpf/domain";

/** How a measure stood on the day of a step in the line of another: ended then, at another time, or not by what is held. */
export type Ending = "then" | "earlier" | "later" | "never";

/** Whether a measure ended at a date, at the coarser precision of the two; by its own end, or by lapsing or being superseded. */
export function endingAt(measure: Measure, on: PartialDate): Ending {
  const ends = endsOf(measure);
  if (ends.some((end) => sameDate(end, on))) return "then";
  const [first] = ends;
  if (first === undefined) return "never";
  return firstDay(first) < firstDay(on) ? "earlier" : "later";
}

function endsOf({ expires, ladder }: Measure): PartialDate[] {
  const sides = ladder.rungs.filter(
    ({ value, certainty }) =>
      certainty === "yes" && (value.rung === "lapsed" || value.rung === "superseded"),
  );
  return [...(expires ? [expires.value] : []), ...sides.map(({ value }) => value.on)].toSorted(
    compareDates,
  );
}
