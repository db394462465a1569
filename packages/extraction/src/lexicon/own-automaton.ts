import { json } from "../../generated/automaton.js";
import type { DoubleArray } from "../text/double-array.ts";
import { readAutomaton, type WrittenAutomaton } from "../text/written-automaton.ts";

let loaded: { readonly automaton: DoubleArray; readonly terms: number } | undefined;

/** The automaton that the build made of our own terms, in their order. Throws where they have changed since. */
export function ownAutomaton(terms: readonly string[]): DoubleArray {
  if (!loaded) {
    // safe: the data step wrote this text.
    const written = JSON.parse(json) as WrittenAutomaton;
    loaded = { automaton: readAutomaton(written), terms: written.terms };
  }
  if (loaded.terms !== terms.length)
    throw new Error(
      `the lexicon has ${terms.length} terms and its automaton ${loaded.terms}: build @nqpf/extraction anew`,
    );
  return loaded.automaton;
}
