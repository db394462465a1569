import {
  type Day,
  firstDay,
  happenedBy,
  type Held,
  lastDay,
  type Measure,
  type PartialDate,
  type Target,
} from "@nqpf/domain";
import type { OverdueTarget } from "@nqpf/domain/answers";

/** Targets whose whole deadline has passed by the day. */
export function passedTargets({ targets }: Measure, asOf: Day): Held<Target>[] {
  return targets.filter(
    ({ value }) => value.deadline !== null && happenedBy(value.deadline, asOf) === "yes",
  );
}

/** Passed targets of which nothing held says what came of them. */
export function overdueTargets(measure: Measure, asOf: Day): OverdueTarget[] {
  return passedTargets(measure, asOf)
    .filter(({ value }) => answerTo(measure, value) === null)
    .map(({ property, value, claims }) => ({ property, target: value, claims }));
}

/**
 * The path that answers for a passed target: an evaluation or a result of the measure in the deadline's period or after
 * it, or its being superseded before the deadline had passed. It is taken to speak of every target of the measure,
 * because no source names its target by an id.
 */
export function answerTo(
  { ladder, events }: Measure,
  { deadline }: Pick<Target, "deadline">,
): string | null {
  if (deadline === null) return null;
  const follows = (on: PartialDate) => lastDay(on) >= firstDay(deadline);
  const rung = ladder.rungs.find(({ value, certainty }) => {
    if (certainty !== "yes") return false;
    if (value.rung === "superseded") return firstDay(value.on) <= lastDay(deadline);
    return value.rung === "evaluated" && follows(value.on);
  });
  const event = events.find(({ value }) => value.kind === "result" && follows(value.on));
  return rung?.property ?? event?.property ?? null;
}
