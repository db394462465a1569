import { type Claim, comparePrecedence, type Json, kindOf, refOf, sameValue } from "@nqpf/domain";
import type { HistoryEntry } from "@nqpf/domain/answers";

import { compareText } from "../compare-text.ts";
import { learnedOn } from "./known-claims.ts";
import { lineBefore } from "./line-before.ts";

/** What sources said of a measure, one entry for a value at a path on the day it was learned. */
export function statements(claims: readonly Claim[]): HistoryEntry[] {
  const said: Statement[] = [];
  return groupsOf(claims).flatMap((group) => {
    const { property, value } = group.lead;
    const earlier = said.filter(({ lead }) => lead.property === property);
    said.push(group);
    const repeats = earlier.some((other) => saysTheSame(other.lead, value));
    // Where a value takes its record's sources, none of these speaks of it by itself.
    if (repeats && group.claims.every(({ inherited }) => inherited)) return [];
    return [
      entryOf(
        group,
        repeats ? { kind: "confirmation", before: null } : step(group, earlier, claims),
      ),
    ];
  });
}

interface Statement {
  readonly lead: Claim;
  readonly on: string;
  readonly claims: readonly Claim[];
}

type Step = Pick<HistoryEntry, "kind" | "before">;

/** In the order in which they were learned; on one day the value that is shown comes before its rivals. */
function groupsOf(claims: readonly Claim[]): Statement[] {
  const ordered = claims.toSorted(
    (a, b) => compareText(learnedOn(a), learnedOn(b)) || comparePrecedence(a, b),
  );
  const groups = new Map<string, Claim[][]>();
  for (const claim of ordered) {
    const place = `${learnedOn(claim)} ${claim.property}`;
    const here = groups.get(place) ?? [];
    const same = here.find(([first]) => first && saysTheSame(first, claim.value));
    if (same) same.push(claim);
    else here.push([claim]);
    groups.set(place, here);
  }
  return [...groups.values()].flat().flatMap((members) => {
    const [lead] = members;
    return lead ? [{ lead, on: learnedOn(lead), claims: members }] : [];
  });
}

function step(
  { lead, claims: members }: Statement,
  earlier: readonly Statement[],
  all: readonly Claim[],
): Step {
  const corrects = members.find((claim) => claim.corrects !== null)?.corrects;
  const corrected = all.find(({ id }) => id === corrects);
  if (corrected) return { kind: "correction", before: asJson(corrected.value) };
  const [first] = earlier;
  if (first) return { kind: "difference", before: asJson(first.lead.value) };
  const line = lineBefore(lead, all);
  return { kind: line.continues ? "change" : "first", before: asJson(line.value) };
}

function entryOf({ lead, on, claims }: Statement, { kind, before }: Step): HistoryEntry {
  return {
    id: `${kind}-${lead.id}`,
    on,
    recordedAt: claims.map(({ recordedAt }) => recordedAt).toSorted()[0] ?? lead.recordedAt,
    kind,
    property: lead.property,
    value: asJson(lead.value),
    before,
    claims: claims.map(refOf),
    decision: null,
    reviewer: null,
    reason: null,
  };
}

function saysTheSame(claim: Claim, value: Json): boolean {
  return sameValue(kindOf(claim.property), claim.value, value);
}

/** A claim's value is a JSON value. */
export function asJson(value: Json | null): HistoryEntry["value"] {
  // safe: two types for the same thing, one of them read-only.
  return value as HistoryEntry["value"];
}
