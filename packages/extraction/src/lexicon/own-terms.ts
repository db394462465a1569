import type { ActorId } from "@nqpf/domain";
import { instruments, sectors } from "@nqpf/domain/vocabulary";

import type { KnownActor } from "../extractor.ts";
import type { Layer, Meanings } from "./meanings.ts";
import type { Rules, Terms } from "./rules.ts";
import { type Term, TermTable } from "./term-table.ts";
import { readWords, writtenWords } from "./words.ts";

/**
 * The terms of the rules and the vocabulary, the same in number and order whoever is known. Names that are such terms
 * go from `names`: the rules say first what they mean.
 */
export function ownTerms(
  rules: Rules,
  actors: readonly KnownActor[] = [],
  names: TermTable = new TermTable(),
): Term[] {
  const terms = new TermTable();
  addVocabulary(terms);
  const blocked = addRules(terms, rules, new Map(actors.map(({ id }) => [id, id])));
  for (const term of terms.list()) {
    const name = names.take(term, "party");
    if (name !== undefined && !term.meanings.some(({ layer }) => layer === "party"))
      terms.addTo("party", term, name);
  }
  for (const [layer, words] of blocked)
    for (const word of words) terms.block(layer, writtenWords(word), names);
  return terms.list();
}

function addVocabulary(terms: TermTable): void {
  for (const { id, label, aliases } of sectors)
    for (const words of [label.en, label.zh ?? "", ...aliases.en, ...aliases.zh])
      terms.add("sector", readWords(words), [id]);
  for (const { id, label, cues, narrower } of instruments) {
    const finer = narrower.flatMap((kind) => [
      kind.label.en,
      kind.label.zh ?? "",
      ...kind.cues.en,
      ...kind.cues.zh,
    ]);
    for (const words of [...finer, label.en, label.zh ?? "", ...cues.en, ...cues.zh])
      terms.add("instrument", readWords(words), { ids: [id], strength: "points" });
  }
}

/** Adds what the rules know; returns the words to take out of each layer. */
function addRules(
  terms: TermTable,
  rules: Rules,
  known: ReadonlyMap<string, ActorId>,
): [layer: string, words: readonly string[]][] {
  const blocked: [layer: string, words: readonly string[]][] = [];
  const addAll = <L extends Layer, E extends Terms>(
    layer: L,
    entries: readonly E[],
    meaningOf: (entry: E) => Meanings[L] | null,
  ) => {
    for (const entry of entries) {
      const meaning = meaningOf(entry);
      for (const words of entry.terms) terms.add(layer, writtenWords(words), meaning);
      blocked.push([layer, entry.not]);
    }
  };
  addAll("sector", rules.sectors, (entry) => (entry.sectors.length > 0 ? entry.sectors : null));
  addAll("instrument", rules.instruments, ({ instruments: ids, strength }) =>
    strength === "none" ? null : { ids, strength },
  );
  addAll(
    "action",
    rules.actions,
    ({ manner }) => rules.manners.find(({ id }) => id === manner) ?? null,
  );
  addAll("party", rules.parties, ({ group: id, actor }) => {
    const group = rules.groups.find((candidate) => candidate.id === id);
    return group ? { group, actor: (actor !== null && known.get(actor)) || null } : null;
  });
  addAll("official", [rules.officials], () => true);
  addAll("modifier", [rules.modifiers], () => true);
  addAll("hedge", rules.hedges, () => true);
  addAll("silence", rules.silences, ({ reach }) => reach);
  addAll("topic", rules.topics, ({ key }) => key);
  addAll("moneyRole", rules.moneyRoles, ({ role }) => role);
  addAll("rateKind", rules.rateKinds, (entry) => entry);
  addAll("dateKind", rules.dateKinds, ({ kind }) => kind);
  for (const cue of rules.cues) {
    for (const words of cue.terms) terms.addTo(`cue:${cue.id}`, writtenWords(words), true);
    blocked.push([`cue:${cue.id}`, cue.not]);
  }
  return blocked;
}
