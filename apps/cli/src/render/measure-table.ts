import type { MeasureSummary } from "@nqpf/domain/answers";

import { money } from "./money.ts";
import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { nameOf, wordOf } from "./words.ts";

/** Measures, one a row. */
export function measureTable(measures: readonly MeasureSummary[], paper: Paper): string[] {
  return table(
    measures,
    [
      { head: "ANNOUNCED", cell: ({ announced }) => announced ?? "not dated" },
      { head: "STATUS", cell: rungOf },
      { head: "INSTRUMENT", cell: ({ instrument }) => nameOf(instrument), wraps: true },
      { head: "MONEY", cell: moneyOf, wraps: true },
      { head: "TITLE", cell: ({ title }) => title.en, wraps: true },
      { head: "ID", cell: ({ id }) => paper.ink.faint(id), wraps: true },
    ],
    paper,
  );
}

function rungOf({ rung, side }: MeasureSummary): string {
  const state = side ?? rung;
  return state === null ? "not known" : wordOf("rung", state).toLowerCase();
}

const withoutAmount: Record<Exclude<MeasureSummary["moneyState"], "held">, string> = {
  "not-stated": "not stated",
  "not-applicable": "not applicable",
  "not-covered": "not covered",
};

/** The amount that leads a measure with its role, or why there is none. */
function moneyOf({ headline, moneyState }: MeasureSummary): string {
  if (headline)
    return `${money(headline.amount)} ${wordOf("money-role", headline.amount.role).toLowerCase()}`;
  return moneyState === "held" ? "held, none leads" : withoutAmount[moneyState];
}
