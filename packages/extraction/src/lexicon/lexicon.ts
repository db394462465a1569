import type { ActorId } from "@nqpf/domain";
import { instruments, sectors } from "@nqpf/domain/vocabulary";

import type { KnownActor } from "../extractor.ts";
import { createMatcher, type Matcher } from "../text/matcher.ts";
import { normalise } from "../text/normalise.ts";
import { actorNames } from "./actor-names.ts";
import type { Layer, Meanings } from "./meanings.ts";
import type { Rules, Terms } from "./rules.ts";

/** A term of the matcher with what it means in each layer that knows it; null takes the words out. */
export interface Term {
  readonly plain: string;
  /** Offsets of letters that must be capitals in the text: of AI and SAFE, not of ai and safe. */
  readonly capitals: readonly number[];
  readonly meanings: Map<string, unknown>;
}

export interface Lexicon {
  readonly matcher: Matcher;
  readonly terms: readonly Term[];
  readonly rules: Rules;
}

/** Every term of the rules, the vocabulary and the known actors, in one matcher. */
export function createLexicon(rules: Rules, actors: readonly KnownActor[]): Lexicon {
  const terms = new TermTable();
  addVocabulary(terms);
  addActors(terms, rules, actors);
  addRules(terms, rules, new Map(actors.map(({ id }) => [id, id])));
  const list = terms.list();
  return { matcher: createMatcher(list.map((term) => term.plain)), terms: list, rules };
}

/** Terms by their plain words; what is added later stands for what was there. */
class TermTable {
  private readonly byWords = new Map<string, Term>();

  add<L extends Layer>(layer: L, words: readonly string[], meaning: Meanings[L] | null): void {
    this.addTo(layer, words, meaning);
  }

  /** Takes words out of a layer, unless something there gives them a meaning. */
  block(layer: string, words: readonly string[]): void {
    for (const word of words) if (!this.knows(layer, word)) this.addTo(layer, [word], null);
  }

  private knows(layer: string, word: string): boolean {
    const plain = normalise(word).text.trim();
    return (
      this.byWords.get(`${plain}\n${capitalsOf(word, plain).join()}`)?.meanings.has(layer) ?? false
    );
  }

  addTo(layer: string, words: readonly string[], meaning: unknown): void {
    for (const word of words) {
      const plain = normalise(word).text.trim();
      if (plain === "") continue;
      const capitals = capitalsOf(word, plain);
      const key = `${plain}\n${capitals.join()}`;
      let term = this.byWords.get(key);
      if (!term) this.byWords.set(key, (term = { plain, capitals, meanings: new Map() }));
      term.meanings.set(layer, meaning);
    }
  }

  list(): Term[] {
    return [...this.byWords.values()];
  }
}

/** Of a word with two capitals or more, where its capitals stand. */
function capitalsOf(word: string, plain: string): number[] {
  if (word.length !== plain.length || !/\b\w*[A-Z]\w*[A-Z]|[A-Z][.&][A-Z]/.test(word)) return [];
  return [...word.matchAll(/[A-Z]/g)]
    .map((match) => match.index)
    .filter((at) => /[A-Z]/.test(word[at + 1] ?? "") || /[A-Z]/.test(word[at - 1] ?? ""));
}

function addVocabulary(terms: TermTable): void {
  for (const { id, label, aliases } of sectors)
    terms.add("sector", [label.en, label.zh ?? "", ...aliases.en, ...aliases.zh], [id]);
  for (const { id, label, cues, narrower } of instruments) {
    const finer = narrower.flatMap((kind) => [
      kind.label.en,
      kind.label.zh ?? "",
      ...kind.cues.en,
      ...kind.cues.zh,
    ]);
    const words = [...finer, label.en, label.zh ?? "", ...cues.en, ...cues.zh];
    terms.add("instrument", words, { ids: [id], strength: "points" });
  }
}

function addActors(terms: TermTable, rules: Rules, actors: readonly KnownActor[]): void {
  for (const actor of actors) {
    const group = rules.groups.find((candidate) => candidate.actors.includes(actor.kind));
    if (group) terms.add("party", actorNames(actor), { group, actor: actor.id });
  }
}

function addRules(terms: TermTable, rules: Rules, known: ReadonlyMap<string, ActorId>): void {
  const blocked: [layer: string, words: readonly string[]][] = [];
  const addAll = <L extends Layer, E extends Terms>(
    layer: L,
    entries: readonly E[],
    meaningOf: (entry: E) => Meanings[L] | null,
  ) => {
    for (const entry of entries) {
      terms.add(layer, entry.terms, meaningOf(entry));
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
  addAll("rateKind", rules.rateKinds, ({ kind, loose, payer, recipient }) => ({
    kind,
    loose,
    payer,
    recipient,
  }));
  addAll("dateKind", rules.dateKinds, ({ kind }) => kind);
  for (const cue of rules.cues) {
    terms.addTo(`cue:${cue.id}`, cue.terms, true);
    blocked.push([`cue:${cue.id}`, cue.not]);
  }
  for (const [layer, words] of blocked) terms.block(layer, words);
}
