import type { Rung } from "@nqpf/domain";

import type { OwnCue } from "../lexicon/own-cues.ts";
import type { Part } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";
import { listOf } from "./party-lists.ts";
import type { Party } from "./parties.ts";

/** Characters that may stand between a party and words about it: `led by the`. */
const touch = 5;

/** The part of an authority: it issues a measure unless the words beside it say otherwise. */
export function authorityPart(page: Page, party: Party, clause: Place, rung: Rung): Part {
  const list = listOf(page, party);
  const follows = (cue: OwnCue) => endsBefore(page, cue, list, clause);
  if (party.group === "place" && follows("in-a-place")) return "none";
  if (isMerelyWhere(page, party, clause)) return "none";
  if (doesBehind(page, "leads", list)) return "lead";
  const isLocal = party.group === "local" || party.group === "localities";
  const isCarryingOut = isLocal && isDirected(page, party, clause);
  if (party.group === "purses") return "payer";
  if (party.group !== "central-bank" && isPaying(page, list, clause, isCarryingOut)) return "payer";
  if (follows("led-by")) return "lead";
  if (follows("approved-by")) return "approver";
  if (follows("by-way-of")) return "implementer";
  if (rung === "evaluated") return "reporter";
  const isBound = party.group === "authorities" && startsBehind(page, "obliged", list, clause);
  if (isBound || (isTold.has(party.group) && isToldTo(page, list))) return "implementer";
  if (isCarryingOut || isAnyOf(page, party)) return "implementer";
  return "issuer";
}

/** Whether words beside a party say that it pays; whoever is told to act pays only where money comes from it. */
function isPaying(page: Page, list: Place, clause: Place, isCarryingOut: boolean): boolean {
  return (
    endsBefore(page, "paid-by", list, clause) ||
    (!isCarryingOut && doesBehind(page, "pays", list)) ||
    isSource(page, list)
  );
}

/** Groups whose members are told by others what to do, though they issue measures too. */
const isTold: ReadonlySet<string> = new Set([
  "local",
  "localities",
  "place",
  "authorities",
  "ministry",
]);

/** Whether places are named by their kind alone, which issue nothing together: `ten provinces`. */
function isAnyOf({ plain }: Page, { group, start, end }: Party): boolean {
  return (
    group === "local" &&
    /^(?:cities|provinces|districts|counties|regions)$/.test(plain.slice(start, end))
  );
}

/** Whether cities or provinces are named for where something happens: `in eighteen trial cities`. */
function isMerelyWhere(page: Page, party: Party, clause: Place): boolean {
  if (
    (party.group !== "local" && party.group !== "authorities") ||
    !/(?:departments|agencies|ministries|cities|provinces|districts|counties|regions)$/.test(
      page.plain.slice(party.start, party.end),
    )
  )
    return false;
  const before = { start: Math.max(clause.start, party.start - 24), end: party.start };
  return page.hits
    .cue("in-a-place", before)
    .some(({ end }) => /^[a-z0-9 -]*$/.test(page.plain.slice(end, party.start)));
}

/** Whether money comes from a party: `RMB 1.6 billion from the Ministry of Finance`. */
function isSource({ plain, quantities }: Page, { start }: Place): boolean {
  const from = / from (?:the )?$/.exec(plain.slice(Math.max(0, start - 10), start))?.[0];
  if (from === undefined) return false;
  const until = start - from.length;
  return quantities.some(({ kind, end }) => kind === "money" && end <= until && until - end <= 1);
}

/** Whether a party does something: the word right behind it, auxiliaries and adverbs between them. */
export function doesBehind(page: Page, cue: OwnCue, { end }: Place): boolean {
  const word = page.hits.cue(cue, { start: end, end: end + reachBehind })[0];
  return word !== undefined && isBetween(page.plain.slice(end, word.start));
}

const reachBehind = 40;
/** Auxiliaries and adverbs between somebody and what he does. */
const auxiliaries = new Set(
  "will would is are to may can has have had each also both now then shall must should meanwhile moreover directly jointly been in turn together itself themselves agreed".split(
    " ",
  ),
);
const chineseAdverbs = new Set([
  "",
  ",",
  "将",
  "共同",
  "分别",
  "各",
  "各自",
  "按比例",
  "全额",
  "统一",
]);

function isBetween(gap: string): boolean {
  const words = gap.replace(/^,/, "").trim();
  return chineseAdverbs.has(words) || words.split(" ").every((word) => auxiliaries.has(word));
}

const ownDeeds: ReadonlySet<string> = new Set(["issue", "set-up", "run", "draw", "fund"]);

/** Whether a party itself issues, sets up or runs something: the word right behind it. */
export function isActing(page: Page, { end }: Place): boolean {
  const word = page.hits.of("action", { start: end, end: end + reachBehind })[0];
  return (
    word !== undefined &&
    ownDeeds.has(word.meaning.id) &&
    isBetween(page.plain.slice(end, word.start))
  );
}

/** Whether somebody is told, in the passive, or has something to do: `ministries were asked to`. */
function isToldTo(page: Page, { end }: Place): boolean {
  const behind = { start: end, end: end + reachBehind };
  return page.hits
    .of("action", behind)
    .some(
      (action) =>
        isOrder(action.meaning.id) &&
        passive.test(
          page.plain.slice(end, action.start) + page.plain.slice(action.start, action.end),
        ),
    );
}

const passive = /^ ?(?:is|are|was|were|have been|has been|had been|been) /;

/** Whether a party that receives is itself charged with something: 鼓励企业, `owners must`. */
export function isCharged(page: Page, party: Place, clause: Place): boolean {
  const urged = page.hits
    .of("action", clause)
    .some(
      ({ end, meaning: { id } }) =>
        isOrder(id) && end <= party.start && page.plain.slice(end, party.start).trim() === "",
    );
  return urged || startsBehind(page, "obliged", party, clause);
}

/** Local governments carry out what they are told: where the word of telling stands before them, or in the passive. */
function isDirected(page: Page, party: Place, clause: Place): boolean {
  return page.hits.of("action", clause).some(({ start, end, meaning: { id } }) => {
    if (!isOrder(id)) return false;
    if (end <= party.start) return true;
    const before = { start: Math.max(clause.start, start - 6), end: start };
    return (
      page.hits.cue("in-passive", before).length > 0 ||
      passive.test(page.plain.slice(start, end)) ||
      startsBehind(page, "obliged", party, clause)
    );
  });
}

function isOrder(manner: string): boolean {
  return manner === "urge" || manner === "order";
}

function endsBefore(page: Page, cue: OwnCue, party: Place, clause: Place): boolean {
  const from = party.start < clause.start ? 0 : clause.start;
  const before = { start: Math.max(from, party.start - 24), end: party.start };
  return page.hits.cue(cue, before).some(({ end }) => party.start - end <= touch);
}

function startsBehind(page: Page, cue: OwnCue, party: Place, clause: Place): boolean {
  const behind = { start: party.end, end: Math.min(clause.end, party.end + 16) };
  return page.hits.cue(cue, behind).some(({ start }) => start - party.end <= 1);
}
