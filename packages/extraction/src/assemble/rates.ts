import type { ReadRate } from "@nqpf/domain/reading";

import type { Hit, Meanings } from "../lexicon/meanings.ts";
import type { Place, RateMention } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Goal } from "./goals.ts";
import { type Page, partiesIn, quantitiesIn } from "./page.ts";
import { distance, nearest, overlaps } from "./places.ts";
import type { Original } from "./spans.ts";
import { isSuperseded } from "./superseded.ts";

type Kind = Meanings["rateKind"];

/** The rates of a clause that are terms of a measure: no goals, statistics or old values. */
export function ratesIn(page: Page, clause: Place, goals: readonly Goal[]): RateMention[] {
  return quantitiesIn(page, "rate", clause).filter(
    (mention) =>
      !goals.some((goal) => overlaps(goal, mention)) &&
      !isStatistic(page, mention, clause) &&
      !isSuperseded(page, "rate", mention),
  );
}

function isStatistic(page: Page, mention: RateMention, clause: Place): boolean {
  const near = nearest(page.hits.cue("rate-statistics", clause), mention);
  if (!near) return false;
  const term = nearest(page.hits.of("rateKind", clause), mention);
  return !term || distance(near, mention) <= distance(term, mention);
}

/** The entries of a rate: two where the text gives a range. */
export function readRate(
  page: Page,
  original: Original,
  mention: RateMention,
  clause: Place,
  sentence: Sentence,
): ReadRate[] {
  const rule = kindOf(page, mention, clause, sentence);
  const { unit } = mention;
  const party = (groups: readonly string[]) =>
    partyName(page, original, groups, mention, clause, sentence);
  const sign = unit === "percent" ? 1 : signOf(page, mention, clause);
  const values = typeof mention.value === "number" ? [mention.value] : mention.value;
  return values.map((value) => ({
    ...original.spanOf(mention),
    value: sign * value,
    unit,
    kind: rule?.kind ?? "other",
    payer: party(rule?.payer ?? []),
    recipient: party(rule?.recipient ?? []),
  }));
}

function kindOf(
  page: Page,
  mention: RateMention,
  clause: Place,
  sentence: Place,
): Kind | undefined {
  const cost = ({ start, end, meaning }: Hit<Kind>) =>
    distance({ start, end }, mention) + (meaning.loose ? looseCost : 0);
  const here = page.hits.of("rateKind", clause).toSorted((a, b) => cost(a) - cost(b))[0];
  const before = { start: sentence.start, end: mention.start };
  return (
    here ??
    page.hits.of("rateKind", before).at(-1) ??
    nearest(page.hits.of("rateKind", sentence), mention)
  )?.meaning;
}

/** Characters by which loose words count as farther away. */
const looseCost = 40;

/** A change in points is negative where the nearest word beside it is one of cutting. */
function signOf(page: Page, mention: RateMention, clause: Place): 1 | -1 {
  const cut = nearest(page.hits.cue("cuts", clause), mention);
  if (!cut) return 1;
  const rise = nearest(page.hits.cue("rises", clause), mention);
  return !rise || distance(cut, mention) < distance(rise, mention) ? -1 : 1;
}

/** The party of some groups nearest to a rate: in its clause, else before it in the sentence, else behind. */
function partyName(
  page: Page,
  original: Original,
  groups: readonly string[],
  mention: RateMention,
  clause: Place,
  sentence: Sentence,
): string | null {
  if (groups.length === 0) return null;
  const fitting = (place: Place) =>
    partiesIn(page, place).filter(({ group }) => groups.includes(group));
  const around = page.sentences.filter(
    ({ paragraph, start, end }) =>
      paragraph === sentence.paragraph && start <= sentence.end + 1 && end >= sentence.start - 1,
  );
  const party =
    nearest(fitting(clause), mention) ??
    fitting({ start: sentence.start, end: mention.start }).at(-1) ??
    nearest(fitting(sentence), mention) ??
    nearest(around.flatMap(fitting), mention);
  return party ? original.spanOf(party).text : null;
}
