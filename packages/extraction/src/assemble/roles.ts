import type { ActorId, ActorRole, InstrumentId, Rung } from "@nqpf/domain";
import type { ReadRole } from "@nqpf/domain/reading";

import type { Bearing, Part } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { chinesePart } from "./chinese-parts.ts";
import { giversOf } from "./givers.ts";
import { type Page, partiesIn, sentenceOf, sentencesOf } from "./page.ts";
import { isInside } from "./places.ts";
import { listOf } from "./party-lists.ts";
import { authorityPart, doesBehind, isActing, isCharged } from "./party-parts.ts";
import type { Party } from "./parties.ts";
import type { Original } from "./spans.ts";

interface Played extends Place {
  readonly role: ActorRole;
  readonly actor: ActorId | null;
}

/** What roles are read from: the clauses of a measure, what kind of measure it is, and the goals that count parties. */
export interface Cast {
  readonly clauses: readonly Place[];
  readonly instruments: readonly InstrumentId[];
  readonly rung: Rung;
  readonly goals: Neighbourhood;
}

/** Who plays which part in a measure, as the clauses that belong to it name them. */
export function rolesIn(page: Page, original: Original, cast: Cast): ReadRole[] {
  const bearings = cast.instruments.map((id) => page.rules.bearing[id]);
  const parties = cast.clauses.flatMap((clause) =>
    partiesIn(page, clause)
      .filter(({ start, end }) => !cast.goals.overlaps({ start, end: end + 1 }))
      .map((party) => ({ party, clause })),
  );
  const parts = parties.flatMap(({ party, clause }) =>
    partsOf(page, party, clause, bearings, cast.rung).map((part) => ({ part, party })),
  );
  const isCentral = parts.some(
    ({ part, party }) => part.role === "issuer" && deciding.has(party.group),
  );
  const played = parts.map(({ part, party }): Played =>
    isCentral && part.role === "issuer" && isLocalityAtLarge(page, party)
      ? { ...part, role: "implementer" }
      : part,
  );
  const isIssued = hasIssuer(played) || isDecidedNearby(page, cast.clauses[0]);
  const all = isIssued ? played : [...locals(page, parties), ...played];
  return distinct(original, [...all, ...payers(page, parties, cast.instruments, all)]);
}

/** Whether the paragraph of a clause names an authority other than places. */
function isDecidedNearby(page: Page, clause: Place | undefined): boolean {
  const own = clause && sentenceOf(page, clause);
  if (!own) return false;
  return sentencesOf(page, own.paragraph).some(([, sentence]) =>
    partiesIn(page, sentence).some(
      ({ kind, group }) => kind === "authority" && deciding.has(group),
    ),
  );
}

const deciding: ReadonlySet<string> = new Set([
  "central-bank",
  "cabinet",
  "party",
  "legislature",
  "ministry",
  "market-regulator",
  "exchange",
]);

/** Local governments as a class, which carry out what the centre issues. */
function isLocalityAtLarge({ plain }: Page, { group, start, end }: Party): boolean {
  return (
    group === "local" &&
    /^(?:local|provincial|municipal|city|county) (?:government|authoritie|official)s$|^(?:localities|provinces and cities|cities and provinces)$/.test(
      plain.slice(start, end),
    )
  );
}

/** Issuers who give what nobody else is said to pay. */
function payers(
  page: Page,
  parties: readonly { readonly party: Party; readonly clause: Place }[],
  instruments: readonly InstrumentId[],
  played: readonly Played[],
): Played[] {
  if (played.some(({ role }) => role === "payer")) return [];
  const issuing = new Set(
    played.flatMap(({ role, start }) => (role === "issuer" || role === "lead" ? [start] : [])),
  );
  return giversOf(page, parties, instruments)
    .filter(({ start }) => issuing.has(start))
    .map(({ start, end, actor }) => ({ start, end, actor, role: "payer" }));
}

function hasIssuer(played: readonly Played[]): boolean {
  return played.some(({ role }) => role === "issuer" || role === "lead" || role === "reporter");
}

/** Where nobody else issues a measure, the place in which it holds does. */
function locals(page: Page, parties: readonly { readonly party: Party }[]): Played[] {
  const first = parties.find(({ party }) => party.group === "place")?.party;
  const list = first && listOf(page, first);
  return parties.flatMap(({ party: { group, start, end, actor } }): Played[] =>
    group === "place" && list && isInside({ start, end }, list)
      ? [{ start, end, actor, role: "issuer" }]
      : [],
  );
}

function distinct(original: Original, played: readonly Played[]): ReadRole[] {
  const roles = new Map<string, ReadRole>();
  for (const { role, actor, ...place } of played) {
    const { text: name, start, end } = original.spanOf(place);
    const key = `${name.toLowerCase()}\n${role}`;
    if (!roles.has(key)) roles.set(key, { name, start, end, role, actor });
  }
  return [...roles.values()];
}

function partsOf(
  page: Page,
  party: Party,
  clause: Place,
  bearings: readonly Bearing[],
  rung: Rung,
): Played[] {
  const { start, end, actor, office } = party;
  const as = (part: Part): Played[] => (part === "none" ? [] : [{ start, end, actor, role: part }]);
  const said = office ? undefined : chinesePart(page, party, clause);
  if (said !== undefined) return as(said);
  switch (party.kind) {
    case "authority":
      if (office) return [{ ...office, actor: null, role: "speaker" }, ...as("issuer")];
      return as(authorityPart(page, party, clause, rung));
    case "leader":
      return party.group === "leader" || party.group === "spokespersons" ? as("speaker") : [];
    case "lender":
      return as(lenderPart(page, party, bearings));
    case "guarantor":
      return as("guarantor");
    case "state-firm":
      return as(stateFirmPart(page, party, bearings));
    case "recipient": {
      const part = firstPart(bearings, recipientBearing(party.group));
      return as(part === "beneficiary" && isCharged(page, party, clause) ? "implementer" : part);
    }
    case "fund":
    case "restricted":
    case "observer":
    case "foreign":
      return [];
  }
}

/** Lenders play what an instrument gives them; those who put capital in pay, and a policy bank carries out. */
function lenderPart(page: Page, party: Party, bearings: readonly Bearing[]): Part {
  if (isCentralBank(page, party)) return "none";
  const part = firstPart(bearings, "lenders");
  if (part !== "none") return part;
  if (doesBehind(page, "pays", listOf(page, party))) return "payer";
  return party.group === "policy-lenders" ? "implementer" : "none";
}

/** Whether `the bank` is the central bank that the text names before. */
function isCentralBank({ plain, parties }: Page, { start, end }: Party): boolean {
  return (
    plain.slice(start, end) === "bank" &&
    plain.slice(start - 4, start) === "the " &&
    parties.some(({ group, end: before }) => group === "central-bank" && before < start)
  );
}

/** State firms carry out or receive; what they do themselves, they issue. */
function stateFirmPart(page: Page, party: Party, bearings: readonly Bearing[]): Part {
  const list = listOf(page, party);
  if (doesBehind(page, "pays", list)) return "payer";
  const part = firstPart(bearings, "stateFirms");
  return part === "beneficiary" && isActing(page, list) ? "issuer" : part;
}

type PartyPart = "lenders" | "firms" | "stateFirms" | "institutes" | "people";

function recipientBearing(group: string): PartyPart {
  return group === "institutes" || group === "people" ? group : "firms";
}

function firstPart(bearings: readonly Bearing[], of: PartyPart): Part {
  return bearings.map((bearing) => bearing[of]).find((part) => part !== "none") ?? "none";
}
