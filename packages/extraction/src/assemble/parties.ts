import type { ActorId } from "@nqpf/domain";

import type { Hits } from "../lexicon/find-hits.ts";
import type { PartyGroup, PartyKind } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";

/** A party as a noun phrase of the text: its head with the words that go with it. */
export interface Party extends Place {
  readonly group: string;
  readonly kind: PartyKind;
  readonly actor: ActorId | null;
  /** Set where an office stands beside an authority: the person who speaks for it. */
  readonly office: Place | null;
}

const growing: ReadonlySet<PartyKind> = new Set(["recipient", "lender", "state-firm", "authority"]);

/** Every party of a plain text in order. */
export function findParties(plain: string, hits: Hits): Party[] {
  const whole = { start: 0, end: plain.length };
  const modifiers = endsOf([...hits.of("modifier", whole), ...hits.of("sector", whole)]);
  const offices = hits.of("official", whole);
  const found = hits.of("party", whole).map(({ start, end, meaning }): Party => {
    const { id, kind } = meaning.group;
    const from = growsOver(meaning.group, meaning.actor)
      ? grownStart(plain, start, modifiers)
      : start;
    const until = id === "firms" || id === "people" ? grownEnd(plain, { start, end }, hits) : end;
    return { start: from, end: until, group: id, kind, actor: meaning.actor, office: null };
  });
  const joined = coordinated(plain, withoutInner(found), hits);
  return joined.map((party) =>
    party.kind === "authority" ? { ...party, office: officeBeside(plain, party, offices) } : party,
  );
}

function growsOver(group: PartyGroup, actor: ActorId | null): boolean {
  return (
    growing.has(group.kind) &&
    (group.kind !== "authority" || (group.id === "local" && actor === null))
  );
}

/** Where each word that a phrase may grow over begins, by where it ends. */
function endsOf(words: readonly Place[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { start, end } of words) starts.set(end, Math.min(start, starts.get(end) ?? start));
  return starts;
}

const compound = /(?:^|[\s"(])([a-z]+(?:-[a-z]+)+)$/;

function grownStart(plain: string, start: number, modifiers: ReadonlyMap<number, number>): number {
  let at = start;
  for (;;) {
    const gap = plain[at - 1] === " " || plain[at - 1] === "-" ? at - 1 : at;
    const before = modifiers.get(gap) ?? modifiers.get(at) ?? compoundStart(plain, gap);
    if (before === undefined || before >= at) return at;
    at = before;
  }
}

/** A hyphenated word, as in `early-stage firms`, belongs to the phrase it stands before. */
function compoundStart(plain: string, end: number): number | undefined {
  const word = compound.exec(plain.slice(Math.max(0, end - 32), end))?.[1];
  return word === undefined || /\d/.test(word) ? undefined : end - word.length;
}

const longestTail = 32;

/** Where `makers of complete machines` ends: before the next word that begins something else. */
function grownEnd(plain: string, head: Place, hits: Hits): number {
  if (hits.cue("takes-of", head).length === 0) return head.end;
  const tail = /^ (?:of|in) [a-z -]+/.exec(plain.slice(head.end, head.end + longestTail))?.[0];
  if (tail === undefined) return head.end;
  const place = { start: head.end, end: head.end + tail.length };
  const stop = hits.cue("phrase-ends", place)[0];
  const end = stop ? stop.start : place.end;
  return plain.slice(head.end, end).trimEnd().length + head.end;
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
    const isJoined =
      before?.kind === "lender" && party.kind === "lender" && isJoint(plain, before, party, hits);
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
  for (const office of offices) {
    if (office.start === party.end || (office.start === party.end + 1 && plain[party.end] === " "))
      return { start: party.start, end: office.end };
    const between = plain.slice(office.end, party.start);
    if (office.end < party.start && /^ (?:of|at) (?:the )?$/.test(between))
      return { start: office.start, end: party.end };
  }
  return null;
}
