import type { Amount, MoneyLine } from "@nqpf/domain";

import { basis, chain } from "../money.ts";
import { indented, type Paper } from "../paper.ts";
import { wordOf } from "../words.ts";
import { wrap } from "../wrap.ts";
import { amountRows } from "./amount-rows.ts";
import type { MeasureSheet } from "./page.ts";

type MoneySheet = Pick<MeasureSheet, "measure" | "notes" | "nameOfActor">;

/** The measure's money as a tree: a line that lies inside another hangs under it, and nothing is added. */
export function moneyLines(sheet: MoneySheet, paper: Paper): string[] {
  const all = sheet.measure.money;
  const ids = new Set(all.map(({ id }) => id));
  const roots = all.filter(({ partOf }) => partOf === null || !ids.has(partOf));
  return roots.flatMap((root, at) => [
    ...(at === 0 ? [] : [""]),
    ...branch(root, [], sheet, paper),
  ]);
}

function branch(
  line: MoneyLine,
  above: readonly MoneyLine[],
  sheet: MoneySheet,
  paper: Paper,
): string[] {
  const path = [...above, line];
  const inside = sheet.measure.money.filter(
    (other) => other.partOf === line.id && !path.includes(other),
  );
  const [head = "", ...more] = headOf(line, above.at(-1), sheet, paper);
  const stem = inside.length > 0 ? "│ " : "  ";
  const rows = amountRows(line, sheet.notes, indented(paper, 2));
  return [
    head,
    ...[...more, ...rows].map((row) => stem + row),
    ...inside.flatMap((child, at) => {
      const [first, rest] = at === inside.length - 1 ? ["└─ ", "   "] : ["├─ ", "│  "];
      const drawn = branch(child, path, sheet, indented(paper, 3));
      return drawn.map((text, row) => (row === 0 ? first : rest) + text);
    }),
  ];
}

/** `Ceiling 500 → 800 → 1,200 bn CNY, level, money of …`; a line of the same payer as its whole does not name it again. */
function headOf(
  { amounts, partOf }: MoneyLine,
  whole: MoneyLine | undefined,
  { nameOfActor }: MoneySheet,
  paper: Paper,
): string[] {
  const values = amounts.map(({ value }) => value);
  const latest = values.at(-1);
  if (!latest) return [];
  const roles = [...new Set(values.map(({ role }) => wordOf("money-role", role)))].join(" → ");
  const parts = [
    paper.ink.strong(`${roles} ${chain(values)}`),
    basis(latest),
    payerOf(latest, whole, nameOfActor),
    partOf !== null && !whole ? `inside ${partOf}, a line of another measure` : "",
    latest.counts ? "" : "a statistic around the measure: in no total",
  ];
  const text = parts.filter(Boolean).join(", ");
  return paper.columns === null ? [text] : wrap(text, paper.columns - 2);
}

function payerOf(
  { payer }: Amount,
  whole: MoneyLine | undefined,
  nameOfActor: (id: string) => string,
): string {
  if (whole?.amounts.at(-1)?.value.payer === payer) return "";
  return payer === null ? "payer not known" : `money of ${nameOfActor(payer)}`;
}
