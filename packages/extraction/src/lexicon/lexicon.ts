import type { KnownActor } from "../extractor.ts";
import { createMatcher, type Matcher } from "../text/matcher.ts";
import { actorNames } from "./actor-names.ts";
import { type Kinds, kindsOf } from "./kinds.ts";
import { ownAutomaton } from "./own-automaton.ts";
import { ownTerms } from "./own-terms.ts";
import type { Rules } from "./rules.ts";
import { type Term, TermTable } from "./term-table.ts";
import { readWords } from "./words.ts";

/** What a term means in one layer. */
export interface Reading {
  /** The number of the layer. */
  readonly layer: number;
  readonly meaning: unknown;
  /** Characters of the term as written. */
  readonly written: number;
  readonly kinds: readonly number[];
}

/** Terms with the matcher that finds them. */
export interface Scan {
  readonly matcher: Matcher;
  readonly terms: readonly {
    readonly capitals: readonly number[];
    /** Indexes of what it means. */
    readonly readings: readonly number[];
  }[];
}

export interface Lexicon {
  /** Our own terms, then names of actors that are none of them. */
  readonly scans: readonly Scan[];
  readonly readings: readonly Reading[];
  /** The number of each layer, and of the layer of each cue by its id. */
  readonly layers: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, number>;
  readonly kinds: Kinds;
  readonly rules: Rules;
}

/** Every term of the rules and the vocabulary, whose matcher the build has made, and the names of the known actors. */
export function createLexicon(rules: Rules, actors: readonly KnownActor[]): Lexicon {
  const names = namesOf(rules, actors);
  const own = ownTerms(rules, actors, names);
  const others = names.list();
  const plain = own.map((term) => term.plain);
  const kinds = kindsOf(rules);
  const readings: Reading[] = [];
  const layers = new Map<string, number>();
  const numbered = (terms: readonly Term[]) =>
    terms.map(({ capitals, meanings, plain: { length } }) => ({
      capitals,
      readings: meanings.map((meant) => {
        const { layer, meaning } = meant;
        if (!layers.has(layer)) layers.set(layer, layers.size);
        const number = layers.get(layer) ?? 0;
        return (
          readings.push({ layer: number, meaning, written: length, kinds: kinds.of(meant) }) - 1
        );
      }),
    }));
  return {
    scans: [
      { matcher: createMatcher(plain, ownAutomaton(plain)), terms: numbered(own) },
      { matcher: createMatcher(others.map((term) => term.plain)), terms: numbered(others) },
    ],
    readings,
    layers,
    cues: new Map(
      [...layers].flatMap(([layer, number]) =>
        layer.startsWith("cue:") ? [[layer.slice("cue:".length), number] as const] : [],
      ),
    ),
    kinds,
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
