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

/** Passed targets of which nobody has said what came of them. */
export function overdueTargets(measure: Measure, asOf: Day): OverdueTarget[] {
  return passedTargets(measure, asOf)
    .filter(({ value }) => evaluationOf(measure, value) === null)
    .map(({ property, value, claims }) => ({ property, target: value, claims }));
}

/**
 * The path at which an evaluation or a result of the measure is held that lies in the deadline's period or after it. It
 * is taken to speak of every target, because no source names its target by an id.
 */
export function evaluationOf(
  { ladder, events }: Measure,
  { deadline }: Pick<Target, "deadline">,
): string | null {
  if (deadline === null) return null;
  const follows = (on: PartialDate) => lastDay(on) >= firstDay(deadline);
  const rung = ladder.rungs.find(
    ({ value, certainty }) =>
      value.rung === "evaluated" && certainty === "yes" && follows(value.on),
  );
  const event = events.find(({ value }) => value.kind === "result" && follows(value.on));
  return rung?.property ?? event?.property ?? null;
}
