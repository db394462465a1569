import type { ActorId } from "@nqpf/domain";

import type { Hits } from "../lexicon/find-hits.ts";
import type { PartyGroup, PartyKind } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import { isLetter } from "../text/character-classes.ts";
import { formedParties, grownInForm, withFormed } from "./chinese-parties.ts";
import { firstFrom } from "./ordered-places.ts";

/** A party as a noun phrase of the text: its head with the words that go with it. */
export interface Party extends Place {
  readonly group: string;
  readonly kind: PartyKind;
  readonly actor: ActorId | null;
  /** Set where an office stands beside an authority: the person who speaks for it. */
  readonly office: Place | null;
}

const growing: ReadonlySet<PartyKind> = new Set([
  "recipient",
  "lender",
  "guarantor",
  "state-firm",
  "authority",
]);

/** Every party of a plain text in order. */
export function findParties(plain: string, hits: Hits): Party[] {
  const found = hits.all("party").map(({ start, end, meaning }): Party => {
    const { id, kind } = meaning.group;
    const from = growsOver(meaning.group, meaning.actor) ? grownStart(plain, start, hits) : start;
    const actor = meaning.actor;
    return grownInForm(plain, { start: from, end, group: id, kind, actor, office: null });
  });
  const joined = coordinated(plain, withoutInner(withFormed(found, formedParties(plain))), hits);
  return joined.map((party) => {
    const office =
      party.kind === "authority" ? officeBeside(plain, party, hits.all("official")) : null;
    return office ? { ...party, office } : party;
  });
}

function growsOver(group: PartyGroup, actor: ActorId | null): boolean {
  return (
    growing.has(group.kind) &&
    (group.kind !== "authority" || (group.id === "local" && actor === null))
  );
}

/** Where the longest word begins that a phrase may grow over and that ends at an offset. */
function startOf(hits: Hits, end: number): number | undefined {
  let start: number | undefined;
  for (const layer of ["modifier", "sector"] as const) {
    const words: readonly Place[] = hits.all(layer);
    const word = words[firstFrom(words, end) - 1];
    if (word?.end === end) start = Math.min(word.start, start ?? end);
  }
  return start;
}

const compound = /(?:^|[\s"(])([a-z]+(?:-[a-z]+)+)$/;

function grownStart(plain: string, start: number, hits: Hits): number {
  let at = start;
  for (;;) {
    const gap = plain[at - 1] === " " || plain[at - 1] === "-" ? at - 1 : at;
    const before =
      startOf(hits, gap) ??
      startOf(hits, at) ??
      compoundStart(plain, gap) ??
      (at < start && isListed(plain, at) ? startOf(hits, at - 1) : undefined);
    if (before === undefined || before >= at) return at;
    at = before;
  }
}

/** Whether a sign or word before an offset joins what one noun goes with: 设计、制造和封测企业. */
function isListed(plain: string, at: number): boolean {
  return "、和与及或".includes(plain.charAt(at - 1));
}

/** A hyphenated word, as in `early-stage firms`, belongs to the phrase it stands before. */
function compoundStart(plain: string, end: number): number | undefined {
  // Nothing else can end one, and asking the pattern everywhere takes long.
  if (!isLetter(plain.charCodeAt(end - 1))) return undefined;
  const word = compound.exec(plain.slice(Math.max(0, end - 32), end))?.[1];
  return word === undefined || /\d/.test(word) ? undefined : end - word.length;
}

function withoutInner(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    if (before && party.start < before.end) {
      if (party.start <= before.start) kept[kept.length - 1] = party;
      else if (party.end > before.end) kept.push({ ...party, start: before.end });
    } else kept.push(party);
  }
  return kept.filter(({ start, end }) => end > start);
}

/** Lenders that one phrase names together, as in `banks and insurers`, are one party. */
function coordinated(plain: string, parties: readonly Party[], hits: Hits): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const listed = kept.at(-2);
    const isInList =
      listed?.kind === party.kind && before && plain.slice(listed.end, before.start) === ", ";
    const isJoined =
      !isInList &&
      before?.kind === "lender" &&
      party.kind === "lender" &&
      isJoint(plain, before, party, hits);
    if (before && isJoined) kept[kept.length - 1] = { ...before, end: party.end, actor: null };
    else kept.push(party);
  }
  return kept;
}

function isJoint(plain: string, before: Place, behind: Place, hits: Hits): boolean {
  const gap = { start: before.end, end: behind.start };
  const [joint] = hits.cue("joins", gap);
  return (
    joint !== undefined &&
    plain.slice(gap.start, gap.end).trim() === plain.slice(joint.start, joint.end)
  );
}

/** An office right behind an authority (央行行长) or before it (governor of the central bank). */
function officeBeside(plain: string, party: Place, offices: readonly Place[]): Place | null {
  const { start, end } = party;
  for (let at = Math.max(0, firstFrom(offices, start) - 1); ; at += 1) {
    const office = offices[at];
    if (!office || office.start > end + 1) return null;
    if (office.start === party.end || (office.start === party.end + 1 && plain[party.end] === " "))
      return { start: party.start, end: office.end };
    const between = start - office.end;
    if (
      between > 0 &&
      between <= longestBetween &&
      /^ (?:of|at|for|from) (?:the )?$/.test(plain.slice(office.end, start))
    )
      return { start: office.start, end };
  }
}

const longestBetween = " from the ".length;
