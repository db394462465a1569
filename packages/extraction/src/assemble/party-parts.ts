import type { Rung } from "@nqpf/domain";

import type { OwnCue } from "../lexicon/own-cues.ts";
import type { Part } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";
import type { Party } from "./parties.ts";

/** Characters that may stand between a party and words about it: `led by the`. */
const touch = 5;

/** The part of an authority: it issues a measure unless the words beside it say otherwise. */
export function authorityPart(page: Page, party: Party, clause: Place, rung: Rung): Part {
  const follows = (cue: OwnCue) => endsBefore(page, cue, party, clause);
  if (party.group === "place" && follows("in-a-place")) return "none";
  if (startsBehind(page, "leads", party, clause)) return "lead";
  if (follows("paid-by") || party.group === "purses") return "payer";
  if (follows("led-by")) return "lead";
  if (follows("approved-by")) return "approver";
  if (rung === "evaluated") return "reporter";
  if (party.group === "local" && isDirected(page, party, clause)) return "implementer";
  return "issuer";
}

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
      page.hits.cue("in-passive", before).length > 0 || startsBehind(page, "obliged", party, clause)
    );
  });
}

function isOrder(manner: string): boolean {
  return manner === "urge" || manner === "order";
}

function endsBefore(page: Page, cue: OwnCue, party: Place, clause: Place): boolean {
  const before = { start: Math.max(clause.start, party.start - 24), end: party.start };
  return page.hits.cue(cue, before).some(({ end }) => party.start - end <= touch);
}

function startsBehind(page: Page, cue: OwnCue, party: Place, clause: Place): boolean {
  const behind = { start: party.end, end: Math.min(clause.end, party.end + 16) };
  return page.hits.cue(cue, behind).some(({ start }) => start - party.end <= 1);
}
