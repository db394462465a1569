import type { RateKindWords } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import { isHan } from "../text/character-classes.ts";
import type { Sentence } from "../text/sentence.ts";
import type { OwnedClause } from "./ownership.ts";
import { type Page, partiesIn } from "./page.ts";
import type { Party } from "./parties.ts";
import { listOf } from "./party-lists.ts";
import { distance, nearest } from "./places.ts";

/** Between whom a rate runs, as far as its kind says who that may be and the text names them. */
export function ratePartiesOf(
  page: Page,
  rule: RateKindWords | undefined,
  mention: Place,
  clause: OwnedClause,
): { readonly payer: Place | undefined; readonly recipient: Place | undefined } {
  if (!rule) return { payer: undefined, recipient: undefined };
  const named = (groups: readonly string[], other?: Party) =>
    nearestOf(page, mention, clause, (party) => groups.includes(party.group) && party !== other);
  const payer = named(rule.payer) ?? actingBefore(page, rule.payerElse, mention, clause);
  return { payer: asListed(page, payer), recipient: asListed(page, named(rule.recipient, payer)) };
}

/** The list in which a party stands, where it joins it with a sign or a single word: 企业与园区. */
function asListed(page: Page, party: Party | undefined): Place | undefined {
  if (!party) return undefined;
  const list = listOf(page, party);
  return isHan(page.plain.charCodeAt(list.end - 1)) ? list : (firstOf(page, list) ?? party);
}

function firstOf(page: Page, list: Place): Place | undefined {
  return partiesIn(page, list)[0];
}

/** The party nearest to a rate, one before it rather: in its clause, else before it in the sentence, else in the paragraph. */
function nearestOf(
  page: Page,
  mention: Place,
  clause: OwnedClause,
  fits: (party: Party) => boolean,
): Party | undefined {
  const sentence = page.sentences[clause.sentence];
  if (!sentence) return undefined;
  const fitting = (place: Place) => partiesIn(page, place).filter(fits);
  const far = (party: Place) =>
    distance(party, mention) + (party.start > mention.start ? behindCost : 0);
  return (
    nearest(fitting(clause), mention, far) ??
    fitting({ start: sentence.start, end: mention.start }).at(-1) ??
    nearest(fitting(sentence), mention) ??
    nearest(touching(page, clause.sentence).flatMap(fitting), mention)
  );
}

/** Characters by which a party behind a rate counts as farther away. */
const behindCost = 8;

/** The last party of some groups before a rate in its paragraph. */
function actingBefore(
  page: Page,
  groups: readonly string[],
  mention: Place,
  { sentence }: OwnedClause,
): Party | undefined {
  if (groups.length === 0) return undefined;
  return touching(page, sentence)
    .flatMap((place) => partiesIn(page, place))
    .findLast(({ group, end }) => groups.includes(group) && end <= mention.start);
}

/** The sentences of a paragraph that stand no more than a character from one of it, itself included. */
function touching({ sentences }: Page, index: number): Sentence[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const isNear = (at: number) => {
    const other = sentences[at];
    return (
      other?.paragraph === sentence.paragraph &&
      other.start <= sentence.end + 1 &&
      other.end >= sentence.start - 1
    );
  };
  let [first, last] = [index, index];
  while (isNear(first - 1)) first -= 1;
  while (isNear(last + 1)) last += 1;
  return sentences.slice(first, last + 1);
}
