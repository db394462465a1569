import type { Place } from "../quantities/mentions.ts";
import type { Draft } from "./drafts.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { firstOverlapping } from "./ordered-places.ts";
import { type Page, sentencesOf } from "./page.ts";

/** A clause with its place in the page and the drafts to which what it says belongs. */
export interface OwnedClause extends Place {
  readonly sentence: number;
  readonly clause: number;
  readonly owners: readonly Draft[];
}

/** Whose the clauses of a paragraph are. */
export interface Ownership {
  readonly clauses: readonly OwnedClause[];
  /** The draft to which a value belongs: of the owners of its clause the one whose words are nearest. */
  readonly ownerOf: (value: Place) => Draft | undefined;
}

export function ownershipOf(page: Page, drafts: readonly Draft[], paragraph: number): Ownership {
  const clauses = ownedClauses(page, drafts, paragraph);
  const words = new Map(
    drafts.map((draft) => [draft, new Neighbourhood(draft.deeds.map(({ anchor }) => anchor))]),
  );
  return {
    clauses,
    ownerOf: (value) => {
      let best: { readonly owner: Draft; readonly far: number } | undefined;
      for (const owner of clauses[firstOverlapping(clauses, value)]?.owners ?? []) {
        const far = words.get(owner)?.distanceTo(value) ?? Infinity;
        if (!best || far < best.far) best = { owner, far };
      }
      return best?.owner;
    },
  };
}

/**
 * Shares the clauses of a paragraph among its measures: a clause belongs to those that it states, else to those of the
 * clause before, and an opening one to the first that follow.
 */
function ownedClauses(page: Page, drafts: readonly Draft[], paragraph: number): OwnedClause[] {
  const owned: OwnedClause[] = [];
  const stated = statedIn(drafts);
  const sentences = sentencesOf(page, paragraph).map(([sentence, { clauses }]) =>
    clauses.map((clause, at) => ({
      ...clause,
      sentence,
      clause: at,
      own: stated.get(keyOf(sentence, at)),
    })),
  );
  let current = sentences.flat().find(({ own }) => own)?.own ?? [];
  for (const clauses of sentences) {
    current = clauses.find(({ own }) => own)?.own ?? current;
    for (const { own, ...clause } of clauses) {
      current = own ?? current;
      owned.push({ ...clause, owners: current });
    }
  }
  return owned;
}

/** The drafts that each clause states. */
function statedIn(drafts: readonly Draft[]): ReadonlyMap<string, Draft[]> {
  const stated = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { anchor } of draft.deeds) {
      const key = keyOf(anchor.sentence, anchor.clause);
      const here = stated.get(key);
      if (!here) stated.set(key, [draft]);
      else if (here.at(-1) !== draft) here.push(draft);
    }
  return stated;
}

function keyOf(sentence: number, clause: number): string {
  return `${sentence}:${clause}`;
}
