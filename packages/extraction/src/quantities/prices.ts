import { pricedUnits } from "./counter-words.ts";
import type { CountMention, MoneyMention, Place } from "./mentions.ts";
import { phraseTable } from "./phrase-table.ts";

const units = phraseTable(pricedUnits.split(",").map((word) => [word, word] as const));
const joints = phraseTable(
  ["/", " / ", "每", " per ", " a ", "-per-", " for each ", " for every "].map(
    (word) => [word, word] as const,
  ),
);

/**
 * Money per unit of measure, as `12 yuan per kilogram`, 0.3元/千瓦时 or 每千克25元, as the count that it is; null where it is
 * a sum.
 */
export function priceOf(plain: string, money: MoneyMention): CountMention | null {
  const joint = joints.at(plain, money.end);
  const unit = joint && units.at(plain, joint.end);
  if (unit) return countOf(plain, money, { start: money.start, end: unit.end });
  const before = units.before(plain, money.whole.start);
  if (before === null || plain[before.start - 1] !== "每") return null;
  const price = countOf(plain, money, { start: money.start, end: money.end });
  return { ...price, start: before.start - 1, unit: `${price.unit}每${before.meaning}` };
}

function countOf(plain: string, { value }: MoneyMention, { start, end }: Place): CountMention {
  const unit = plain
    .slice(start, end)
    .replace(/\d[\d.,]*/, "")
    .trim();
  const figure = typeof value === "number" ? value : ([...value] as [number, number]);
  return { kind: "count", start, end, value: figure, unit };
}
