import type { MoneyAnswer } from "@nqpf/domain/answers";

import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { roundedExplained } from "./rounded.ts";

/** The steps of every money line, one a row: when, and how much of it is new. */
export function newMoneyTable({ newMoney }: Pick<MoneyAnswer, "newMoney">, paper: Paper): string[] {
  return table(
    newMoney.flatMap(({ steps }) => steps),
    [
      { head: "NEW", align: "right", cell: ({ newMoney: step }) => roundedExplained(step) || "–" },
      { head: "UNIT", cell: ({ newMoney: step }) => step.unit },
      { head: "ON", cell: ({ on }) => on },
      { head: "STEP", cell: ({ property }) => property, wraps: true },
      { head: "NOT NEW", cell: ({ newMoney: step }) => reasonOf(step), wraps: true },
    ],
    paper,
  );
}

/** Why a step brings none, or perhaps none: what else holds its money. */
function reasonOf({ value, range, excluded, assumptions }: Step): string {
  if (range !== null) return assumptions.join("; ");
  return value === null || value === 0 ? (excluded[0]?.why ?? "") : "";
}

type Step = MoneyAnswer["newMoney"][number]["steps"][number]["newMoney"];
