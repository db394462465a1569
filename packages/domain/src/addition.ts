import * as z from "zod";

import { Amount, Currency, FlowPeriod } from "./amount.ts";
import { type Day, lastDay } from "./dates.ts";
import { ActorId, MeasureId } from "./ids.ts";
import type { LineAmount, Measure } from "./measure.ts";
import { ActorKind, Basis, MoneyRole } from "./vocabulary/lists.ts";

/** Why an amount is listed beside a total and not in it. */
export const Exclusion = z.enum([
  "does-not-count",
  "earlier-value",
  "date-unsure",
  "no-longer-holds",
  "payer-unknown",
  "inside-another",
]);
export type Exclusion = z.infer<typeof Exclusion>;

/** One amount of one measure, with the path at which its claims are found. */
export const SummedAmount = z
  .strictObject({ measure: MeasureId, property: z.string(), amount: Amount })
  .meta({
    id: "SummedAmount",
    description: "One amount of one measure, with the path of its claims",
  });
export type SummedAmount = z.infer<typeof SummedAmount>;

/** A sum and its amounts; they share role, currency, basis, period and kind of payer. */
export const MoneyTotal = z
  .strictObject({
    role: MoneyRole,
    currency: Currency,
    basis: Basis,
    period: FlowPeriod.nullable(),
    payerKind: ActorKind,
    payerClass: ActorId.nullable().meta({
      description: "The class itself, where the payer is a named class",
    }),
    value: z.int().positive(),
    amounts: z.array(SummedAmount).min(1),
  })
  .meta({ id: "MoneyTotal", description: "A sum of amounts that may be added, with each of them" });
export type MoneyTotal = z.infer<typeof MoneyTotal>;

export const Addition = z
  .strictObject({
    totals: z.array(MoneyTotal),
    excluded: z
      .array(z.strictObject({ ...SummedAmount.shape, reason: Exclusion }))
      .meta({ description: "Amounts listed and not summed, each with the reason" }),
  })
  .meta({
    id: "Addition",
    description: "What of some measures' money may be added, and what may not",
  });
export type Addition = z.infer<typeof Addition>;

type AdditionKey = Omit<MoneyTotal, "value" | "amounts">;

interface Placed extends SummedAmount {
  readonly state: LineAmount["state"];
  readonly ended: boolean;
  readonly line: string;
  readonly partOf: string | null;
}

/**
 * Adds the money of some measures. Two amounts are added only if role, currency, basis, period and kind of payer
 * agree, both hold on the day, neither lies inside the other and both count; every other amount is listed with the
 * reason. A level of a measure that has ended by the day holds no longer. `kindOfPayer` gives an actor's kind.
 */
export function addUp(
  measures: readonly Measure[],
  asOf: Day,
  kindOfPayer: (actor: string) => ActorKind | undefined,
): Addition {
  const placed = measures.flatMap((measure) => placeAmounts(measure, asOf));
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
    const { role, currency, basis, period, payer } = item.amount;
    const payerClass = payerKind === "class" ? payer : null;
    const key = { role, currency, basis, period, payerKind, payerClass };
    const name = nameOf(key);
    const group = totals.get(name) ?? { key, members: [] };
    group.members.push(item);
    totals.set(name, group);
  }
  const sums = [...totals.values()].map(({ key, members }) => {
    const inside = insideAnother(members, parents);
    excluded.push(...[...inside].map((item) => ({ ...item, reason: "inside-another" as const })));
    const amounts = members.filter((item) => !inside.has(item));
    return {
      ...key,
      value: amounts.reduce((sum, item) => sum + item.amount.value, 0),
      amounts: amounts.map(bare),
    };
  });
  return {
    totals: sums.toSorted((a, b) => b.value - a.value || (nameOf(a) < nameOf(b) ? -1 : 1)),
    excluded: excluded.map((item) => ({ ...bare(item), reason: item.reason })),
  };
}

function placeAmounts(measure: Measure, asOf: Day): Placed[] {
  const ended = hasEnded(measure, asOf);
  return measure.money.flatMap((line) =>
    line.amounts.map(({ property, value, state }) => ({
      measure: measure.id,
      property,
      amount: value,
      state,
      ended,
      line: line.id,
      partOf: line.partOf,
    })),
  );
}

function hasEnded({ ladder, expires }: Measure, asOf: Day): boolean {
  if (ladder.side === "lapsed" || ladder.side === "superseded") return true;
  return expires !== null && lastDay(expires.value) < asOf;
}

function exclusionOf(item: Placed, payerKind: ActorKind | undefined): Exclusion | null {
  if (!item.amount.counts) return "does-not-count";
  if (item.state === "earlier") return "earlier-value";
  if (item.state === "unsure") return "date-unsure";
  if (item.ended && item.amount.basis === "level") return "no-longer-holds";
  return payerKind === undefined ? "payer-unknown" : null;
}

/**
 * The amounts whose money another of the same sum holds: the line around them is there, or a report on the line around
 * their whole.
 */
function insideAnother(
  members: readonly Placed[],
  parents: ReadonlyMap<string, string | null>,
): Set<Placed> {
  const lines = new Map<string, number>();
  for (const { line } of members) lines.set(line, (lines.get(line) ?? 0) + 1);
  const reportedOn = new Set(members.map(({ partOf }) => partOf));
  return new Set(
    members.filter(({ line, partOf }) =>
      ancestors(partOf, parents).some(
        (around) =>
          (lines.get(around) ?? 0) > (line === around ? 1 : 0) ||
          (around !== partOf && reportedOn.has(around)),
      ),
    ),
  );
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

function nameOf(key: AdditionKey): string {
  const { role, currency, basis, period, payerKind, payerClass } = key;
  return [role, currency, basis, period ?? "", payerKind, payerClass ?? ""].join("|");
}
