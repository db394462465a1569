import type { PropertyKind } from "@nqpf/domain";
import type { ReviewItem } from "@nqpf/domain/answers";

import { named } from "../../lib/joining.ts";
import { describeValue } from "../describe-value.ts";
import type { Names } from "../names.ts";
import { messages } from "./messages.ts";

/** The kind of a property's path in plain words: `Amount of money` for `money/…`. */
export function propertyWords(property: string): string {
  const kind = kindOfPath(property);
  return Object.hasOwn(messages.property, kind)
    ? messages.property[kind as PropertyKind]
    : property;
}

export function kindOfPath(property: string): string {
  return property.split("/", 1)[0] ?? property;
}

/** A proposal on one line: `Amount of money: Ceiling, CNY 500 bn, 7 Apr 2024`. */
export function proposalWords({ claim }: ReviewItem, names: Names): string {
  return named(propertyWords(claim.property), describeValue(claim.property, claim.value, names));
}

/** The names of the reasons that reviewers give most, and their own words. */
export function reasonText(chosen: string | null, own: string): string | null {
  const words = own.trim();
  if (chosen === null || chosen === messages.other) return words === "" ? null : words;
  return words === "" ? chosen : named(chosen, words);
}
