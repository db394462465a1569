import { pricedUnits } from "./counter-words.ts";
import type { CountMention, MoneyMention } from "./mentions.ts";
import { phraseTable } from "./phrase-table.ts";

const units = phraseTable(pricedUnits.split(",").map((word) => [word, word] as const));
const joints = phraseTable(
  ["/", " / ", "每", " per ", " a ", "-per-", " for each ", " for every "].map(
    (word) => [word, word] as const,
  ),
);

/** Money per unit of measure, as `12 yuan per kilogram` or 0.3元/千瓦时, as the count that it is; null where it is a sum. */
export function priceOf(plain: string, money: MoneyMention): CountMention | null {
  const joint = joints.at(plain, money.end);
  const unit = joint && units.at(plain, joint.end);
  if (!unit) return null;
  const { start } = money;
  const written = plain
    .slice(start, unit.end)
    .replace(/\d[\d.,]*/, "")
    .trim();
  const value =
    typeof money.value === "number" ? money.value : ([...money.value] as [number, number]);
  return { kind: "count", start, end: unit.end, value, unit: written };
}
