import type { GoldMeasure, ReadMoney } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { isOptional } from "./optional.ts";
import { pairUp } from "./pair-up.ts";
import type { Tally } from "./tally.ts";

type GoldMoney = GoldMeasure["money"][number];

const tolerance = 0.005;

/** Amounts read against amounts given: currency and value, then role and qualifier of those that match (§3.4). */
export function compareMoney(
  gold: readonly GoldMoney[],
  read: readonly ReadMoney[],
  accepted: Accepted,
  tally: Tally,
): void {
  const { pairs, missed, extra } = pairUp(gold, read, (given, found) => {
    if (given.currency !== found.currency || !isNear(given.value, found.value)) return 0;
    return 1 + Number(given.role === found.role) + Number(given.text === found.text);
  });
  for (const [given, found] of pairs) {
    tally.right("money");
    tally.share(
      "moneyRole",
      given.role === found.role || accepted.moneyRoles.includes(found.role),
      `role of ${found.text}: ${found.role} for ${given.role}`,
    );
    tally.share(
      "moneyQualifier",
      given.qualifier === found.qualifier || accepted.qualifiers.includes(found.qualifier),
      `qualifier of ${found.text}: ${found.qualifier} for ${given.qualifier}`,
    );
  }
  const lost = missed.filter(({ text }) => !isOptional(text, accepted));
  const added = extra.filter(({ text }) => !isOptional(text, accepted));
  for (const { text } of lost) tally.missed("money", `money -${text}`);
  for (const { text } of added) tally.wrong("money", `money +${text}`);
  for (const given of lost)
    if (added.some((found) => given.currency === found.currency && isTenFold(given, found)))
      tally.tenFold += 1;
}

function isNear(given: number, found: number): boolean {
  return Math.abs(given - found) <= tolerance * given;
}

function isTenFold({ value: given }: GoldMoney, { value: found }: ReadMoney): boolean {
  const powers = Math.round(Math.log10(found / given));
  return powers !== 0 && isNear(given * 10 ** powers, found);
}
