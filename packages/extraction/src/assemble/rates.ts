import type { InstrumentId } from "@nqpf/domain";
import type { ReadRate } from "@nqpf/domain/reading";

import type { Hit, Meanings } from "../lexicon/meanings.ts";
import type { Place, RateMention } from "../quantities/mentions.ts";
import type { Goals } from "./goals.ts";
import type { OwnedClause } from "./ownership.ts";
import { type Page, quantitiesIn } from "./page.ts";
import { distance, nearest } from "./places.ts";
import { ratePartiesOf } from "./rate-parties.ts";
import type { Original } from "./spans.ts";
import { isSuperseded } from "./superseded.ts";

type Kind = Meanings["rateKind"];

/** The rates of a clause that are terms of a measure: no goals, statistics or old values. */
export function ratesIn(page: Page, clause: Place, goals: Goals): RateMention[] {
  return quantitiesIn(page, "rate", clause).filter(
    (mention) =>
      !goals.places.overlaps(mention) &&
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
  clause: OwnedClause,
  instruments: readonly InstrumentId[],
): ReadRate[] {
  const sentence = page.sentences[clause.sentence];
  if (!sentence) return [];
  const rule = kindOf(page, mention, { clause, sentence, instruments });
  const { unit } = mention;
  const { payer, recipient } = ratePartiesOf(page, rule, mention, clause);
  const nameOf = (party: Place | undefined) => (party ? original.spanOf(party).text : null);
  const sign = unit === "percent" ? 1 : signOf(page, mention, clause);
  const values = typeof mention.value === "number" ? [mention.value] : mention.value;
  return values.map((value) => ({
    ...original.spanOf(mention),
    value: sign * value,
    unit,
    kind: rule?.kind ?? "other",
    payer: nameOf(payer),
    recipient: nameOf(recipient),
  }));
}

interface Around {
  readonly clause: Place;
  readonly sentence: Place;
  readonly instruments: readonly InstrumentId[];
}

/** The kind that the words nearest to a rate give it: of its clause, of its sentence before it, at last behind it. */
function kindOf(page: Page, mention: RateMention, { clause, sentence, instruments }: Around) {
  const fits = ({ only }: Kind) => only.length === 0 || only.some((id) => instruments.includes(id));
  const hitsIn = (place: Place) =>
    page.hits.of("rateKind", place).filter(({ meaning }) => fits(meaning));
  const cost = ({ start, end, meaning }: Hit<Kind>) =>
    distance({ start, end }, mention) +
    (meaning.loose ? looseCost : 0) +
    (start < clause.start ? clauseCost : 0);
  const before = hitsIn({ start: sentence.start, end: mention.start });
  const here = hitsIn(clause);
  const near = here.length > 0 ? nearest([...before, ...here], mention, cost) : before.at(-1);
  const rule = (near ?? nearest(hitsIn(sentence), mention))?.meaning;
  const other = page.rules.rateKinds.find(({ id }) => id === rule?.becomes);
  return other && fits(other) ? other : rule;
}

/** Characters by which loose words, and words of an earlier clause, count as farther away. */
const looseCost = 40;
const clauseCost = 16;

/** A change in points is negative where the nearest word beside it is one of cutting. */
function signOf(page: Page, mention: RateMention, clause: Place): 1 | -1 {
  const cut = nearest(page.hits.cue("cuts", clause), mention);
  if (!cut) return 1;
  const rise = nearest(page.hits.cue("rises", clause), mention);
  return !rise || distance(cut, mention) < distance(rise, mention) ? -1 : 1;
}
