import type { Explained, MoneyTotal } from "@nqpf/domain/answers";

/** Every sum of money that an answer holds, at whatever depth. */
export function totalsIn(answer: unknown): MoneyTotal[] {
  return found(answer, (value) => "payerKind" in value && "amounts" in value) as MoneyTotal[];
}

/** Every number that an answer explains, at whatever depth. */
export function explainedIn(answer: unknown): Explained[] {
  return found(answer, (value) => "included" in value && "assumptions" in value) as Explained[];
}

function found(value: unknown, is: (value: object) => boolean): unknown[] {
  if (value === null || typeof value !== "object") return [];
  if (is(value)) return [value];
  return Object.values(value).flatMap((member) => found(member, is));
}
