import type { DisputedVersion, Relation, Ruling } from "@nqpf/domain";
import type { HistoryEntry } from "@nqpf/domain/answers";

import { describeValue } from "../../ledger/describe-value.ts";
import type { Names } from "../../ledger/names.ts";
import { clauses, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";

/** A value of a step in words. */
export function valueWords(property: string, value: HistoryEntry["value"], names: Names): string {
  if (typeof value !== "object") return plainWords(property, String(value), names);
  // safe: a value at a path has the shape of the path's kind; the API checks it.
  switch (property.split("/", 1)[0]) {
    case "disputed": {
      const { topic, words } = value as unknown as DisputedVersion;
      return named(topic, words);
    }
    case "relations": {
      const { kind, measure } = value as unknown as Relation;
      return clauses([labelText(names.word("relation-kind", kind)), measure]);
    }
    case "rulings": {
      const { used, why } = value as unknown as Ruling;
      return named(used, why);
    }
    default:
      return describeValue(property, value, names);
  }
}

function plainWords(property: string, value: string, names: Names): string {
  return property === "confidence"
    ? labelText(names.word("confidence", value))
    : describeValue(property, value, names);
}

/** Kinds whose words come from the catalogue, which holds them in English. */
const heldInEnglish: ReadonlySet<string> = new Set([
  "summary",
  "targets",
  "events",
  "disputed",
  "rulings",
]);

export function isHeldInEnglish(property: string): boolean {
  return heldInEnglish.has(property.split("/", 1)[0] ?? "");
}

const ours: ReadonlySet<string> = new Set(["summary", "rulings", "confidence"]);

/** What no source says: our own words about a measure. */
export function isOurOwn(property: string): boolean {
  return ours.has(property.split("/", 1)[0] ?? "");
}
