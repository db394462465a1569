import type { Claim } from "./claim.ts";
import { compareDates, type Certainty, type PartialDate } from "./dates.ts";
import { foldMeasure } from "./fold.ts";
import type { MeasureId } from "./ids.ts";
import { occurredBy, type Instant } from "./instant.ts";
import type { Measure } from "./measure.ts";
import { lineRoots } from "./money-line.ts";
import type { Population } from "./population.ts";
import { isStanding } from "./visible.ts";

/** The ledger as one question sees it. */
export interface View {
  readonly at: Instant;
  readonly measures: readonly Measure[];
  readonly population: Population;
}

/** Folds every measure of a ledger for one question. Measures not surely begun by `asOf` are counted, not shown. */
export function fold(claims: readonly Claim[], at: Instant): View {
  const byMeasure = new Map<MeasureId, Claim[]>();
  for (const claim of claims) {
    if (claim.revision > at.revision || !isStanding(claim, at)) continue;
    const group = byMeasure.get(claim.measure);
    if (group) group.push(claim);
    else byMeasure.set(claim.measure, [claim]);
  }
  const roots = lineRoots(claims);
  const ids = [...byMeasure.keys()].toSorted();
  const begun = new Map(ids.map((id) => [id, begunBy(byMeasure.get(id) ?? [], at)]));
  const announced = ids.filter((id) => begun.get(id) === "yes");
  const measures = announced.flatMap(
    (id) => foldMeasure(id, byMeasure.get(id) ?? [], at, roots) ?? [],
  );
  return {
    at,
    measures,
    population: {
      held: ids.length,
      announced: announced.length,
      unsure: ids.filter((id) => begun.get(id) === "unsure").length,
      known: measures.length,
    },
  };
}

/** Whether a measure had begun by the question's day: by its announcement or, without one, its first rung. */
function begunBy(claims: readonly Claim[], at: Instant): Certainty {
  const starts = claims.filter((claim) => isStart(claim) && isStanding(claim, at)).map(startOf);
  const announced = starts.filter((start) => start.property === "announced");
  const [first] = (announced.length > 0 ? announced : starts).toSorted((a, b) =>
    compareDates(a.on, b.on),
  );
  return first ? occurredBy(first.on, at.asOf, first.recordedAt) : "no";
}

function isStart({ property, method }: Claim): boolean {
  return method !== "reported" && (property === "announced" || property.startsWith("rungs/"));
}

function startOf({ property, value, recordedAt }: Claim) {
  // safe: an announcement's value is a date and a rung's holds one, checked where claims enter.
  const on = property === "announced" ? (value as PartialDate) : (value as { on: PartialDate }).on;
  return { property, on, recordedAt };
}
