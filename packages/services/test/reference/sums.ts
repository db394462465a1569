import type { Amount } from "@nqpf/domain";
import type { MoneyTotal } from "@nqpf/domain/answers";

import { lastOf } from "./days.ts";
import type { Seen } from "./fold.ts";
import { grouped } from "./grouped.ts";
import { sideOf } from "./ladder.ts";

/** One amount that might be added, with the line it is of and the line inside which that lies. */
export interface Member {
  readonly amount: Amount;
  readonly line: string;
  readonly partOf: string | null;
}

export interface Sum {
  readonly key: string;
  readonly value: number;
}

/** What decides which sum an amount would enter: role, currency, basis, period and kind of payer. */
export function keyOf(
  { role, currency, basis, period }: Pick<Amount, "role" | "currency" | "basis" | "period">,
  payer: string,
): string {
  return [role, currency, basis, period, payer].join("|");
}

/** The name of an amount's sum; null where nobody says whose money it is. A class of payers is a kind of its own. */
export function sumNameOf(amount: Amount, kindOf: ReadonlyMap<string, string>): string | null {
  const kind = amount.payer === null ? undefined : kindOf.get(amount.payer);
  return kind === undefined
    ? null
    : keyOf(amount, kind === "class" ? `class ${amount.payer}` : kind);
}

/** The amount that each line of some measures holds on the day, whether it may be added or not. */
export function heldAmounts(measures: readonly Seen[]): Member[] {
  return measures.flatMap(({ lines }) =>
    lines.flatMap(({ root, partOf, amounts }) => {
      const held = amounts.findLast((shown) => shown.happened === "yes")?.value;
      return held ? [{ amount: held, line: root, partOf }] : [];
    }),
  );
}

/** The amounts that hold on the day, count, and have a payer. */
function addable(
  measures: readonly Seen[],
  asOf: string,
  kindOf: ReadonlyMap<string, string>,
): Member[] {
  return measures.flatMap((measure) =>
    heldAmounts([measure]).filter(
      ({ amount }) =>
        amount.counts &&
        sumNameOf(amount, kindOf) !== null &&
        !(amount.basis === "level" && hasEnded(measure, asOf)),
    ),
  );
}

function parentsOf(members: readonly Member[]): Map<string, string | null> {
  return new Map(members.map(({ line, partOf }) => [line, partOf]));
}

/** Every sum of DESIGN §4 over the money of some measures. */
export function sumsOf(
  measures: readonly Seen[],
  asOf: string,
  kindOf: ReadonlyMap<string, string>,
): Sum[] {
  const parents = parentsOf(heldAmounts(measures));
  const groups = grouped(addable(measures, asOf, kindOf), ({ amount }) =>
    sumNameOf(amount, kindOf),
  );
  return [...groups].map(([key, members]) => ({
    key: key ?? "",
    value: members
      .filter((member) => !members.some((other) => liesInside(member, other, parents)))
      .reduce((sum, { amount }) => sum + amount.value, 0),
  }));
}

/** What DESIGN §4 forbids of a sum that an answer shows, in words; nothing where all of it may be added. */
export function faultsOf(
  total: MoneyTotal,
  measures: readonly Seen[],
  asOf: string,
  kindOf: ReadonlyMap<string, string>,
): string[] {
  const parents = parentsOf(heldAmounts(measures));
  const may = new Map(addable(measures, asOf, kindOf).map((member) => [member.amount.id, member]));
  const members = total.amounts.flatMap(({ amount }) => may.get(amount.id) ?? []);
  const names = new Set(members.map(({ amount }) => sumNameOf(amount, kindOf)));
  const ids = total.amounts.map(({ amount }) => amount.id);
  const sum = total.amounts.reduce((value, { amount }) => value + amount.value, 0);
  return [
    ...ids.filter((id) => !may.has(id)).map((id) => `${id} may be added to nothing`),
    ...(names.size > 1 ? [`${ids.join(" + ")} are of ${names.size} kinds`] : []),
    ...(new Set(ids).size < ids.length ? [`${ids.join(" + ")} holds an amount twice`] : []),
    ...(sum === total.value ? [] : [`${ids.join(" + ")} is not ${total.value}`]),
    ...members.flatMap((member) =>
      members
        .filter((other) => liesInside(member, other, parents))
        .map((other) => `${member.amount.id} lies inside ${other.amount.id}`),
    ),
  ];
}

function hasEnded(measure: Seen, asOf: string): boolean {
  const side = sideOf(measure);
  if (side === "lapsed" || side === "superseded") return true;
  return measure.expires !== null && lastOf(measure.expires) < asOf;
}

/**
 * Whether one amount's line lies, at whatever depth, inside the line of another, or deeper than the other under the line
 * of which the other reports the whole.
 */
function liesInside(
  member: Member,
  other: Member,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  if (member === other) return false;
  const around = new Set<string>();
  for (
    let line = member.partOf;
    line !== null && !around.has(line);
    line = parents.get(line) ?? null
  )
    around.add(line);
  if (around.has(other.line)) return true;
  return other.partOf !== null && other.partOf !== member.partOf && around.has(other.partOf);
}
