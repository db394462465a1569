import type { Amount } from "./amount.ts";
import type { Claim } from "./claim.ts";
import { compareDates, type Certainty } from "./dates.ts";
import type { Held } from "./held.ts";
import type { LineAmount, MoneyLine } from "./measure.ts";

/** An amount with what the day makes of its date. */
export interface DatedAmount {
  readonly held: Held<Amount>;
  readonly occurred: Certainty;
}

/** The amount at the root of each amount's line: the one its chain of `replaces` begins with. */
export type LineRoots = ReadonlyMap<string, string>;

/** Follows every chain of `replaces` among all the amounts of the ledger; a chain that runs in a circle ends where it closes. */
export function lineRoots(claims: readonly Claim[]): LineRoots {
  const replaces = new Map<string, string>();
  const ids = new Set<string>();
  for (const { property, value } of claims) {
    if (!property.startsWith("money/")) continue;
    // safe: the value of a money claim is an amount, checked where claims enter.
    const amount = value as unknown as Amount;
    ids.add(amount.id);
    if (amount.replaces !== null) replaces.set(amount.id, amount.replaces);
  }
  return new Map([...ids].map((id) => [id, rootOf(id, replaces)]));
}

function rootOf(id: string, replaces: ReadonlyMap<string, string>): string {
  const seen = new Set([id]);
  let root = id;
  for (
    let next = replaces.get(root);
    next !== undefined && !seen.has(next);
    next = replaces.get(root)
  ) {
    seen.add(next);
    root = next;
  }
  return root;
}

/** Gathers a measure's amounts into lines; the last that has surely occurred by the day is current. */
export function moneyLines(amounts: readonly DatedAmount[], roots: LineRoots): MoneyLine[] {
  const lines = new Map<string, DatedAmount[]>();
  for (const amount of amounts) {
    const root = roots.get(amount.held.value.id) ?? amount.held.value.id;
    lines.set(root, [...(lines.get(root) ?? []), amount]);
  }
  return [...lines].map(([root, members]) => lineOf(root, members, roots)).toSorted(compareLines);
}

function lineOf(root: string, members: readonly DatedAmount[], roots: LineRoots): MoneyLine {
  const ordered = members.toSorted((a, b) => compareAmounts(a.held.value, b.held.value));
  const last = ordered.findLast((member) => member.occurred === "yes");
  const inside = (last ?? ordered[0])?.held.value.partOf ?? null;
  return {
    id: root,
    partOf: inside === null ? null : (roots.get(inside) ?? inside),
    amounts: ordered.map(({ held, occurred }): LineAmount => {
      if (occurred !== "yes") return { ...held, state: "unsure" };
      return { ...held, state: held === last?.held ? "current" : "earlier" };
    }),
  };
}

function compareAmounts(a: Amount, b: Amount): number {
  return compareDates(a.on, b.on) || (a.id < b.id ? -1 : 1);
}

function compareLines(a: MoneyLine, b: MoneyLine): number {
  const [first, second] = [a.amounts[0]?.value, b.amounts[0]?.value];
  return (first && second ? compareDates(first.on, second.on) : 0) || (a.id < b.id ? -1 : 1);
}

/** The amount that a line holds on the question's day, if any surely does. */
export function currentAmount(line: MoneyLine): LineAmount | null {
  return line.amounts.find((amount) => amount.state === "current") ?? null;
}
