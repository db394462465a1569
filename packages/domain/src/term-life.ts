import { compareDates, dayBefore, firstDay, holdsOn } from "./dates.ts";
import type { Held } from "./held.ts";
import type { HeldTerm } from "./measure.ts";
import type { Term } from "./particulars.ts";

/**
 * Gives each term its end and its state on a day. A term without an end of its own ends on the day before the next
 * term of the same kind, payer and unit begins; terms that begin after the day are left out.
 */
export function termsOn(terms: readonly Held<Term>[], day: string): HeldTerm[] {
  return terms
    .map((term) => endedBySuccessor(term, terms))
    .flatMap((term): HeldTerm[] => {
      const begun = term.value.from === null || firstDay(term.value.from) <= day;
      return begun ? [{ ...term, state: stateOn(term.value, day) }] : [];
    })
    .toSorted(compareTerms);
}

function endedBySuccessor(term: Held<Term>, all: readonly Held<Term>[]): Held<Term> {
  const { from, until } = term.value;
  if (from === null || until !== null) return term;
  const next = all
    .map((other) => other.value)
    .filter((other) => isSuccessor(term.value, other))
    .flatMap((other) => other.from ?? [])
    .toSorted(compareDates)[0];
  return next === undefined
    ? term
    : { ...term, value: { ...term.value, until: dayBefore(firstDay(next)) } };
}

/** Whether `later` is a priced term of the same kind, parties and unit that begins after `earlier`. */
export function isSuccessor(earlier: Term, later: Term): boolean {
  return (
    earlier.from !== null &&
    later.from !== null &&
    earlier.value !== null &&
    later.value !== null &&
    later.kind === earlier.kind &&
    later.payer === earlier.payer &&
    later.recipient === earlier.recipient &&
    later.unit === earlier.unit &&
    firstDay(later.from) > firstDay(earlier.from)
  );
}

function stateOn(term: Term, day: string): HeldTerm["state"] {
  const holds = holdsOn(term, day);
  if (holds === "unsure") return "unsure";
  return holds === "yes" ? "holds" : "ended";
}

function compareTerms(a: HeldTerm, b: HeldTerm): number {
  if (a.value.kind !== b.value.kind) return a.value.kind < b.value.kind ? -1 : 1;
  const byDate = a.value.from && b.value.from ? compareDates(a.value.from, b.value.from) : 0;
  return byDate || (a.property < b.property ? -1 : 1);
}
