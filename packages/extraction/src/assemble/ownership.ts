import type { Place } from "../quantities/mentions.ts";
import type { Draft } from "./drafts.ts";
import type { Page } from "./page.ts";
import { distance, overlaps } from "./places.ts";

/** A clause with its place in the page and the drafts to which what it says belongs. */
export interface OwnedClause extends Place {
  readonly sentence: number;
  readonly clause: number;
  readonly owners: readonly Draft[];
}

/**
 * Shares the clauses of a paragraph among its measures: a clause belongs to those that it states, else to those of the
 * clause before, and an opening one to the first that follow.
 */
export function ownedClauses(
  page: Page,
  drafts: readonly Draft[],
  paragraph: number,
): OwnedClause[] {
  const clauses = page.sentences.flatMap((sentence, index) =>
    sentence.paragraph === paragraph
      ? sentence.clauses.map((clause, at) => ({ ...clause, sentence: index, clause: at }))
      : [],
  );
  const stated = clauses.map(({ sentence, clause }) =>
    drafts.filter(({ deeds }) =>
      deeds.some(({ anchor }) => anchor.sentence === sentence && anchor.clause === clause),
    ),
  );
  const first = stated.find((owners) => owners.length > 0) ?? [];
  let current = first;
  let sentence = -1;
  return clauses.map((clause, index) => {
    const own = stated[index] ?? [];
    if (own.length > 0) current = own;
    else if (clause.sentence !== sentence) {
      const next = clauses.findIndex(
        (other, at) =>
          at > index && other.sentence === clause.sentence && (stated[at]?.length ?? 0) > 0,
      );
      if (next >= 0) current = stated[next] ?? current;
    }
    sentence = clause.sentence;
    return { ...clause, owners: current };
  });
}

/** The draft to which a value belongs: of the owners of its clause the one whose words are nearest. */
export function ownerOf(clauses: readonly OwnedClause[], value: Place): Draft | undefined {
  const owners = clauses.find((clause) => overlaps(clause, value))?.owners ?? [];
  const far = ({ deeds }: Draft) => Math.min(...deeds.map(({ anchor }) => distance(anchor, value)));
  return owners.toSorted((a, b) => far(a) - far(b))[0];
}
