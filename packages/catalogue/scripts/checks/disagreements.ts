import { valuePaths } from "../claims/measure-values.ts";
import { takesStated } from "../claims/disputes.ts";
import { slugOf } from "../claims/slug.ts";
import type { WrittenDisagreement } from "../format/disagreement.ts";
import type { WrittenMeasure } from "../format/measure.ts";
import type { Report, Written } from "../read/written.ts";
import { checkDistinct } from "./ids.ts";
import { amountsIn, isTenfold } from "./tenfold.ts";

/** Disagreements are told apart by their topics, point at a value that is there, and name a slip of units as one. */
export function checkDisagreements(record: Written<WrittenMeasure>, report: Report): void {
  const { disagreements } = record.value;
  const paths = new Set(valuePaths(record.value));
  const slugs = disagreements.map(({ topic }) => slugOf(topic));
  checkDistinct(slugs, (at, slug) =>
    report(record, ["disagreements", at, "topic"], `another topic makes the id ${slug}`),
  );
  disagreements.forEach((disagreement, at) => {
    const fault = (path: readonly PropertyKey[], message: string) =>
      report(record, ["disagreements", at, ...path], message);
    const { topic, at: place, kind } = disagreement;
    if (slugOf(topic) === "") fault(["topic"], "a topic needs a letter or digit of ASCII");
    if (place !== null && !paths.has(place)) fault(["at"], `the measure has no value at ${place}`);
    const tenfold = isSlipOfUnits(disagreement);
    if (tenfold && kind !== "unit-scale")
      fault(["kind"], "versions a power of ten apart are a unit-scale disagreement");
    if (!tenfold && kind === "unit-scale")
      fault(["kind"], "the versions of a unit-scale disagreement lie a power of ten apart");
    checkStated(disagreement, fault);
  });
}

/** Whether the first amounts that two versions name lie a power of ten apart. */
function isSlipOfUnits({ versions }: WrittenDisagreement): boolean {
  const [first, second, ...more] = versions.map(({ value }) => amountsIn(value)[0]);
  if (first === undefined || second === undefined || more.length > 0) return false;
  return isTenfold(first, second);
}

function checkStated(
  { at, versions }: WrittenDisagreement,
  fault: (path: readonly PropertyKey[], message: string) => void,
): void {
  if (at === null || !takesStated(at)) return;
  const member = at.startsWith("money/") ? "currency" : "unit";
  versions.forEach(({ stated }, nth) => {
    if (stated !== null && !(member in stated))
      fault(["versions", nth, "stated"], `a value stated at ${at} has a ${member}`);
  });
}
