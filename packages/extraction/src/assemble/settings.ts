import type { OwnCue } from "../lexicon/own-cues.ts";
import type { Place, QuantityMention } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import { someWithin } from "./ordered-places.ts";
import { type Page, partiesIn, quantitiesIn } from "./page.ts";
import type { Party } from "./parties.ts";

/** What a sentence is about beside measures; each is a reason to doubt that it states one. */
export interface Setting {
  readonly isForeign: boolean;
  readonly isStatistic: boolean;
  readonly isForecast: boolean;
  readonly isCommentary: boolean;
  readonly isCompanyNews: boolean;
  readonly isHistory: boolean;
  /** Whether a Chinese body that decides stands in it. */
  readonly hasAuthority: boolean;
}

/** The month from which measures belong to the initiative; what ended before is history. */
const beginning = "2023-09";

/** The setting of every sentence, in order. A paragraph that opens abroad stays there until a Chinese body acts. */
export function settingsOf(page: Page): Setting[] {
  const settings: Setting[] = [];
  let [paragraph, abroad] = [-1, false];
  page.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) [paragraph, abroad] = [sentence.paragraph, false];
    const setting = settingOf(page, sentence, index, abroad);
    abroad = setting.isForeign;
    settings.push(setting);
  });
  return settings;
}

function settingOf(page: Page, sentence: Sentence, index: number, abroad: boolean): Setting {
  const { presence, hits } = page;
  const has = (cue: OwnCue) => presence.mayHaveCue(cue, index) && hits.hasCue(cue, sentence);
  const parties = presence.mayHaveParty(index) ? partiesIn(page, sentence) : [];
  const authority = parties.find(
    (party) =>
      party.kind === "authority" &&
      party.group !== "authorities" &&
      !isAbroad(page, party, parties),
  );
  const hasAuthority = parties.some(
    (party) =>
      party.kind === "authority" && party.group !== "localities" && !isAbroad(page, party, parties),
  );
  return {
    isForeign: has("diplomacy") || isForeign(page, sentence, parties, authority, abroad),
    isStatistic: has("statistics"),
    isForecast: has("forecasts"),
    isCommentary: has("commentary") || parties.some(({ kind }) => kind === "observer"),
    isCompanyNews: has("company-news"),
    isHistory: has("history") && endedBefore(page, sentence),
    hasAuthority,
  };
}

/** Foreign is a sentence in which a foreign body, place or currency stands and no Chinese authority before it. */
function isForeign(
  page: Page,
  sentence: Place,
  parties: readonly Party[],
  authority: Place | undefined,
  abroad: boolean,
): boolean {
  const body = parties.find(({ group }) => group === "foreign-authority");
  const place = parties.find(
    (party) => party.group === "foreign-place" && !isCurrency(page, party),
  );
  if (body) return !authority || body.start < authority.start;
  if (authority && (!place || authority.start < place.start)) return false;
  const chinese = parties.find(({ kind }) => kind === "leader" || kind === "state-firm");
  if (place && (!chinese || place.start < chinese.start)) return isSubject(page, sentence, place);
  if (someWithin(page.quantities, sentence, isForeignMoney)) return true;
  return abroad && !authority && !chinese;
}

/** Whether an authority is that of a foreign place right before it: `Japan's industry ministry`, 韩国财政部. */
function isAbroad({ plain }: Page, { start }: Place, parties: readonly Party[]): boolean {
  return parties.some(
    ({ group, end }) =>
      group === "foreign-place" && end <= start && /^(?:'s)? ?$/.test(plain.slice(end, start)),
  );
}

/** The US of US$ is no place. */
function isCurrency({ plain, quantities }: Page, { start, end }: Place): boolean {
  return (
    plain[end] === "$" ||
    someWithin(
      quantities,
      { start: start - 1, end: end + longestAmount },
      (mention) => mention.kind === "money" && mention.start <= start && mention.end >= end,
    )
  );
}

const longestAmount = 40;

const homeCurrencies: ReadonlySet<string> = new Set(["CNY", "USD", "HKD"]);

function isForeignMoney(mention: QuantityMention): boolean {
  return mention.kind === "money" && !homeCurrencies.has(mention.currency);
}

/** A foreign place acts where it stands before the first word of action. */
function isSubject(page: Page, sentence: Place, place: Place): boolean {
  const action = page.hits.of("action", sentence)[0];
  const before = { start: Math.max(sentence.start, place.start - 12), end: place.start };
  if (page.hits.cue("goes-with-a-place", before).some(({ end }) => place.start - end <= 1))
    return false;
  return !action || place.start < action.start;
}

function endedBefore(page: Page, sentence: Place): boolean {
  const dates = quantitiesIn(page, "date", sentence);
  return dates.every(({ value }) => value < beginning.slice(0, value.length));
}
