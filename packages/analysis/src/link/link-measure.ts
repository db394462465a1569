import { type ActorId, compareDates, type Measure, type Role } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";

import { type Sign, signsOf } from "./signs.ts";
import type { LinkableMeasure, SpokenMeasure } from "./spoken-measure.ts";

/** A measure that fits, with the reasons in English sentences. */
export interface Fit extends LinkableMeasure {
  readonly reasons: readonly string[];
}

/** The one measure that a text speaks of, or none; then those that fit alike, or that its number or name points to. */
export interface Link {
  readonly found: Fit | null;
  readonly alike: readonly Fit[];
}

/**
 * The measure that a text speaks of. It fits where it has one of the text's instruments and the text says the same words of
 * it as another text; or gives its document number and one thing more; or its name; or one of its amounts and actors; or
 * its day, an actor and a sector. A number or name does not tell where the text names another issuer. With an instrument of
 * the same family alone, a measure of the ledger fits by an amount and its issuer and a day or sector. One announced after
 * the text does not fit. Of several that fit, the one that shares most; of two that share alike, the ledger's own before a
 * proposal; otherwise none: a wrong link is worse than a new measure that a reviewer joins.
 */
export function linkMeasure(spoken: SpokenMeasure, measures: readonly LinkableMeasure[]): Link {
  const compared = measures
    .filter(({ measure }) => wasAnnounced(measure, spoken))
    .map((linkable) => ({ linkable, signs: signsOf(spoken, linkable) }));
  const ranked = compared
    .filter(({ linkable, signs }) => fits(signs, spoken.read, linkable))
    .map((one) => ({ fit: fitOf(one), rank: sumOf(one.signs) }))
    .toSorted((a, b) => b.rank - a.rank || outcomes[a.fit.outcome] - outcomes[b.fit.outcome]);
  const [best] = ranked;
  if (!best) return { found: null, alike: compared.filter(isMeantPerhaps).map(fitOf) };
  const equal = ranked
    .filter(({ rank, fit }) => rank === best.rank && fit.outcome === best.fit.outcome)
    .map(({ fit }) => fit);
  return equal.length === 1 ? { found: best.fit, alike: [] } : { found: null, alike: equal };
}

interface Compared {
  readonly linkable: LinkableMeasure;
  readonly signs: readonly Sign[];
}

function fitOf({ linkable, signs }: Compared): Fit {
  return { ...linkable, reasons: signs.map(({ reason }) => reason) };
}

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((total, { weight }) => total + weight, 0);
}

/** A number or a name points to a measure even where its instrument is another. */
function isMeantPerhaps({ signs }: Compared): boolean {
  return signs.some(({ kind }) => kind === "number" || kind === "name");
}

const outcomes = { known: 0, proposed: 1 };

function wasAnnounced({ announced }: Measure, { spokenOn }: SpokenMeasure): boolean {
  return announced === null || compareDates(announced.value, spokenOn) <= 0;
}

function fits(signs: readonly Sign[], read: ReadMeasure, linkable: LinkableMeasure): boolean {
  const has = (...kinds: Sign["kind"][]) => signs.some(({ kind }) => kinds.includes(kind));
  if (has("family") && linkable.outcome === "known")
    return has("amount") && has("day", "sector") && hasSameIssuer(read, linkable.measure);
  if (!has("instrument")) return false;
  if (has("words")) return true;
  const isNumbered = has("number") && has("actor", "amount", "day", "name", "sector");
  if ((isNumbered || has("name")) && !hasOtherIssuer(read, linkable.measure)) return true;
  if (!has("actor")) return false;
  return has("amount") || (has("day") && has("sector") && !isOtherProposal(read, linkable));
}

/** Of two readings that give two amounts nobody has said that they are of one measure. */
function isOtherProposal({ money }: ReadMeasure, { measure, outcome }: LinkableMeasure): boolean {
  return outcome === "proposed" && money.length > 0 && measure.money.length > 0;
}

/** Whether a text names an issuer and the measure has others alone: names of measures are used again elsewhere. */
function hasOtherIssuer(read: ReadMeasure, measure: Measure): boolean {
  const [spoken, held] = [issuersIn(read.roles), issuersOf(measure)];
  return spoken.length > 0 && held.length > 0 && !hasSameIssuer(read, measure);
}

function hasSameIssuer({ roles }: ReadMeasure, measure: Measure): boolean {
  const spoken = issuersIn(roles);
  return issuersOf(measure).some((actor) => spoken.includes(actor));
}

function issuersOf({ roles }: Measure): ActorId[] {
  return issuersIn(roles.map(({ value }) => value));
}

function issuersIn(roles: readonly Pick<Role, "role" | "actor">[]): ActorId[] {
  return roles.flatMap(({ role, actor }) => (role === "issuer" ? (actor ?? []) : []));
}
