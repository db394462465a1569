import type { OwnCue } from "../lexicon/own-cues.ts";
import type { Part } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import { isHan } from "../text/character-classes.ts";
import type { Page } from "./page.ts";
import type { Party } from "./parties.ts";
import { listOf } from "./party-lists.ts";

/** Characters behind a party in which its verb may stand: 由财政部、税务总局按年会审. */
const reach = 16;

/** The part that Chinese words right beside a party give it; undefined where they give none. */
export function chinesePart(page: Page, party: Party, clause: Place): Part | undefined {
  if (!isHan(page.plain.charCodeAt(party.end - 1))) return undefined;
  const list = listOf(page, party);
  const { doesAt, doesNear, follows } = wordsBeside(page, list, clause);
  if (follows("zh-addressed") && party.kind === "authority")
    return doesNear("zh-approves") ? "approver" : "none";
  if (follows("zh-through") && doesNear("zh-approves")) return "approver";
  if (follows("zh-by")) {
    if (doesNear("leads")) return "lead";
    if (doesNear("zh-bears")) return "payer";
    if (party.kind !== "authority") return undefined;
    if (doesNear("zh-approves")) return "approver";
    return doesNear("zh-issues") ? "issuer" : "implementer";
  }
  if (follows("zh-without")) return "none";
  if (doesAt("zh-bears") && party.kind !== "lender" && !follows("zh-for-the-good-of"))
    return "payer";
  if (follows("zh-draws-in") && (party.kind === "recipient" || party.kind === "state-firm"))
    return "none";
  if (party.group === "localities") {
    if (follows("zh-hands-down")) return "intermediary";
    if (doesAt("zh-may")) return "beneficiary";
    return isOrdered(page, list, clause) || doesAt("obliged") ? "implementer" : "none";
  }
  return party.group === "place" && doesAt("zh-behind-a-mere-place") ? "none" : undefined;
}

function wordsBeside(page: Page, list: Place, clause: Place) {
  const before = { start: Math.max(clause.start, list.start - 8), end: list.start };
  const behind = { start: list.end, end: Math.min(clause.end, list.end + reach) };
  return {
    follows: (cue: OwnCue) => page.hits.cue(cue, before).at(-1)?.end === list.start,
    doesAt: (cue: OwnCue) =>
      page.hits.cue(cue, behind).some(({ start }) => areAdverbs(page.plain.slice(list.end, start))),
    doesNear: (cue: OwnCue) => page.hits.cue(cue, behind).length > 0,
  };
}

const adverbs =
  "将,也,还,则,再,各自,各,共同,自己,自行,一起,先,须,可,已,都,均,全额,统一,另,，,,".split(",");

/** Whether words are nothing but those that may stand between a party and its verb, as in 企业各自承担. */
function areAdverbs(words: string): boolean {
  let rest = words;
  while (rest !== "") {
    const adverb = adverbs.find((word) => word !== "" && rest.startsWith(word));
    if (adverb !== undefined) rest = rest.slice(adverb.length);
    else if (rest.startsWith("按") && rest.length <= longestShare) return true;
    else return false;
  }
  return true;
}

/** Characters of what stands behind 按, as in 按比例承担. */
const longestShare = 7;

/** Whether the nearest word of action before a party tells it to do something: 要求地方, 鼓励各地. */
function isOrdered(page: Page, party: Place, clause: Place): boolean {
  const last = page.hits.of("action", { start: clause.start, end: party.start }).at(-1);
  return last !== undefined && (last.meaning.id === "urge" || last.meaning.id === "order");
}
