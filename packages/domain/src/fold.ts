import { absenceOf } from "./absence.ts";
import type { Claim } from "./claim.ts";
import { compareDates, type Certainty, type PartialDate } from "./dates.ts";
import { disagreementOf } from "./disagreements.ts";
import type { Held } from "./held.ts";
import type { MeasureId } from "./ids.ts";
import { occurredBy, type Instant } from "./instant.ts";
import { ladderOf } from "./ladder.ts";
import type { Measure } from "./measure.ts";
import { lineRoots, moneyLines, type LineRoots } from "./money-line.ts";
import { shelve, type Shelf } from "./shelf.ts";
import { termsOn } from "./term-life.ts";
import { visibleClaims } from "./visible.ts";

/**
 * Folds the claims of one measure into the measure as a question sees it: a pure function of the set of claims,
 * whatever the order in which they came. Null where the question sees nothing that makes a measure: no claim with a
 * source of its own, or no title or instrument.
 */
export function foldMeasure(
  id: MeasureId,
  claims: readonly Claim[],
  at: Instant,
  roots: LineRoots = lineRoots(claims),
): Measure | null {
  const seen = visibleClaims(claims, at);
  if (seen.every((claim) => claim.inherited)) return null;
  const shelf = shelve(seen);
  const [title, instrument] = [shelf.one("title"), shelf.one("instrument")];
  if (!title || !instrument) return null;
  const occurred = recall(shelf, at);
  const money = moneyLines(shelf.all("money").map(dated(occurred)).filter(hasBegun), roots);
  const terms = termsOn(shelf.all("terms"), at.asOf);
  const rulings = shelf.all("rulings");
  return {
    id,
    title,
    summary: shelf.one("summary"),
    instrument,
    alsoInstruments: shelf.all("also-instruments"),
    sectors: shelf.all("sectors"),
    region: shelf.one("region"),
    documentNumber: shelf.one("document-number"),
    roles: shelf.all("roles"),
    announced: shelf.one("announced"),
    effective: shelf.one("effective"),
    expires: shelf.one("expires"),
    ...firstDates(seen),
    ladder: ladderOf(shelf.all("rungs").map(dated(occurred)), money),
    money,
    terms,
    targets: shelf.all("targets"),
    events: byDate(
      shelf
        .all("events")
        .map(dated(occurred))
        .filter(hasBegun)
        .map((event) => event.held),
    ),
    relations: shelf.all("relations"),
    notStated: shelf
      .all("not-stated")
      .map(dated(occurred))
      .filter(hasBegun)
      .map((absence) => absenceOf(absence.held, money, terms)),
    disagreements: shelf
      .properties("disputed")
      .flatMap((property) => disagreementOf(property, shelf.claimsOf(property), rulings) ?? []),
    confidence: shelf.one("confidence"),
  };
}

/** When a measure was first stated in public, and when this ledger first took something of it. */
function firstDates(seen: readonly Claim[]): Pick<Measure, "stated" | "recorded"> {
  return {
    stated: seen
      .map((claim) => claim.statedOn)
      .reduce((first, other) => (compareDates(other, first) < 0 ? other : first)),
    recorded: seen
      .map((claim) => claim.recordedAt)
      .reduce((first, other) => (other < first ? other : first)),
  };
}

interface Dated<T> {
  readonly held: Held<T>;
  readonly occurred: Certainty;
}

type Recall = (property: string, on: PartialDate) => Certainty;

/** Answers whether a dated value had occurred by the day, from when its claims were recorded. */
function recall(shelf: Shelf, at: Instant): Recall {
  return (property, on) => {
    const recorded = shelf.claimsOf(property).map((claim) => claim.recordedAt);
    return occurredBy(on, at.asOf, recorded.toSorted()[0] ?? at.asOf);
  };
}

function dated(occurred: Recall) {
  return <T extends { readonly on: PartialDate }>(held: Held<T>): Dated<T> => ({
    held,
    occurred: occurred(held.property, held.value.on),
  });
}

function hasBegun({ occurred }: { readonly occurred: Certainty }): boolean {
  return occurred !== "no";
}

function byDate<T extends { readonly on: PartialDate }>(held: Held<T>[]): Held<T>[] {
  return held.toSorted(
    (a, b) => compareDates(a.value.on, b.value.on) || (a.property < b.property ? -1 : 1),
  );
}
