import * as z from "zod";

import type { Amount } from "./amount.ts";
import type { MeasureId } from "./ids.ts";
import type { LineAmount, Measure } from "./measure.ts";
import type { ActorKind } from "./vocabulary/lists.ts";

/** Why an amount is listed beside a total and not in it. */
export const Exclusion = z.enum([
  "does-not-count",
  "earlier-value",
  "date-unsure",
  "payer-unknown",
  "inside-another",
]);
export type Exclusion = z.infer<typeof Exclusion>;

/** What amounts must share to be added: a total never mixes two of these. */
export interface AdditionKey {
  readonly role: Amount["role"];
  readonly currency: string;
  readonly basis: Amount["basis"];
  readonly period: string | null;
  readonly payerKind: ActorKind;
}

/** One amount of one measure, with the path at which its claims are found. */
export interface SummedAmount {
  readonly measure: MeasureId;
  readonly property: string;
  readonly amount: Amount;
}

export interface MoneyTotal extends AdditionKey {
  readonly value: number;
  readonly amounts: readonly SummedAmount[];
}

export interface Addition {
  readonly totals: readonly MoneyTotal[];
  readonly excluded: readonly (SummedAmount & { readonly reason: Exclusion })[];
}

interface Placed extends SummedAmount {
  readonly state: LineAmount["state"];
  readonly line: string;
  readonly partOf: string | null;
}

/**
 * Adds the money of some measures. Two amounts are added only if role, currency, basis, period and kind of payer
 * agree, both hold on the day, neither lies inside the other and both count; every other amount is listed with the
 * reason. `kindOfPayer` gives an actor's kind.
 */
export function addUp(
  measures: readonly Measure[],
  kindOfPayer: (actor: string) => ActorKind | undefined,
): Addition {
  const placed = measures.flatMap(placeAmounts);
  const parents = new Map(
    placed.filter((item) => item.state === "current").map((item) => [item.line, item.partOf]),
  );
  const totals = new Map<string, { key: AdditionKey; members: Placed[] }>();
  const excluded: (Placed & { reason: Exclusion })[] = [];
  for (const item of placed) {
    const payerKind = item.amount.payer === null ? undefined : kindOfPayer(item.amount.payer);
    const reason = exclusionOf(item, payerKind);
    if (reason !== null || payerKind === undefined) {
      excluded.push({ ...item, reason: reason ?? "payer-unknown" });
      continue;
    }
    const { role, currency, basis, period } = item.amount;
    const key = { role, currency, basis, period, payerKind };
    const name = Object.values(key).join("|");
    const group = totals.get(name) ?? { key, members: [] };
    group.members.push(item);
    totals.set(name, group);
  }
  const sums = [...totals.values()].map(({ key, members }) => {
    const inside = new Set(
      members.filter((item) => members.some((other) => covers(other, item, parents))),
    );
    excluded.push(...[...inside].map((item) => ({ ...item, reason: "inside-another" as const })));
    const amounts = members.filter((item) => !inside.has(item));
    return {
      ...key,
      value: amounts.reduce((sum, item) => sum + item.amount.value, 0),
      amounts: amounts.map(bare),
    };
  });
  return {
    totals: sums.toSorted(
      (a, b) => b.value - a.value || compareText(Object.values(a).join(), Object.values(b).join()),
    ),
    excluded: excluded.map((item) => ({ ...bare(item), reason: item.reason })),
  };
}

function placeAmounts(measure: Measure): Placed[] {
  return measure.money.flatMap((line) =>
    line.amounts.map(({ property, value, state }) => ({
      measure: measure.id,
      property,
      amount: value,
      state,
      line: line.id,
      partOf: line.partOf,
    })),
  );
}

function exclusionOf(item: Placed, payerKind: ActorKind | undefined): Exclusion | null {
  if (!item.amount.counts) return "does-not-count";
  if (item.state === "earlier") return "earlier-value";
  if (item.state === "unsure") return "date-unsure";
  return payerKind === undefined ? "payer-unknown" : null;
}

/** Whether `whole` holds the money of `part`: it is the line around it, or reports on the line around its whole. */
function covers(whole: Placed, part: Placed, parents: ReadonlyMap<string, string | null>): boolean {
  if (whole === part) return false;
  const around = ancestors(part.partOf, parents);
  if (around.includes(whole.line)) return true;
  return whole.partOf !== null && part.partOf !== whole.partOf && around.includes(whole.partOf);
}

function ancestors(line: string | null, parents: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let next = line; next !== null && !path.includes(next); next = parents.get(next) ?? null)
    path.push(next);
  return path;
}

function bare({ measure, property, amount }: Placed): SummedAmount {
  return { measure, property, amount };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
