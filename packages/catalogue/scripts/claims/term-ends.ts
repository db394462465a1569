import { compareDates, dayBefore, firstDay, isSuccessor, type Term } from "@nqpf/domain";

/**
 * A term as its own sources could state it: without an end that only its successor gives it. The fold derives that
 * end again from the successor, and not before a source had spoken of it.
 */
export function withoutDerivedEnd(term: Term, all: readonly Term[]): Term {
  const next = all
    .filter((other) => isSuccessor(term, other))
    .flatMap((other) => other.from ?? [])
    .toSorted(compareDates)[0];
  const derived = next === undefined ? null : dayBefore(firstDay(next));
  return term.until === derived ? { ...term, until: null } : term;
}
