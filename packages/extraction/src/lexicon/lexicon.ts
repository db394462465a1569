import type { KnownActor } from "../extractor.ts";
import { createMatcher, type Matcher } from "../text/matcher.ts";
import { actorNames } from "./actor-names.ts";
import { ownAutomaton } from "./own-automaton.ts";
import { ownTerms } from "./own-terms.ts";
import type { Rules } from "./rules.ts";
import { type Term, TermTable } from "./term-table.ts";
import { readWords } from "./words.ts";

/** Terms with the matcher that finds them. */
export interface Scan {
  readonly matcher: Matcher;
  readonly terms: readonly Term[];
}

export interface Lexicon {
  /** Our own terms, then names of actors that are none of them. */
  readonly scans: readonly Scan[];
  readonly rules: Rules;
}

/** Every term of the rules and the vocabulary, whose matcher the build has made, and the names of the known actors. */
export function createLexicon(rules: Rules, actors: readonly KnownActor[]): Lexicon {
  const names = namesOf(rules, actors);
  const own = ownTerms(rules, actors, names);
  const others = names.list();
  const plain = own.map((term) => term.plain);
  return {
    scans: [
      { matcher: createMatcher(plain, ownAutomaton(plain)), terms: own },
      { matcher: createMatcher(others.map((term) => term.plain)), terms: others },
    ],
    rules,
  };
}

/** The names of actors whose kind the rules know as parties. */
function namesOf(rules: Rules, actors: readonly KnownActor[]): TermTable {
  const names = new TermTable();
  for (const actor of actors) {
    const group = rules.groups.find((candidate) => candidate.actors.includes(actor.kind));
    if (!group) continue;
    for (const name of actorNames(actor))
      names.add("party", readWords(name), { group, actor: actor.id });
  }
  return names;
}
