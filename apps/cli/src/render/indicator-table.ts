import type { Indicator } from "@nqpf/domain";

import { number } from "./number.ts";
import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { nameOf } from "./words.ts";

/** Indicators, one a row. */
export function indicatorTable(indicators: readonly Indicator[], paper: Paper): string[] {
  return table(
    indicators,
    [
      { head: "SECTOR", cell: ({ sector }) => nameOf(sector) },
      { head: "METRIC", cell: ({ metric }) => metric, wraps: true },
      { head: "VALUE", align: "right", cell: ({ value }) => number(value) },
      { head: "UNIT", cell: ({ unit }) => unit },
      { head: "PERIOD", cell: ({ year }) => year },
      { head: "WHERE", cell: ({ geography }) => geography },
      { head: "NOTE", cell: ({ note }) => note ?? "", wraps: true },
      { head: "SOURCES", cell: ({ sources }) => sources.join(", "), wraps: true },
    ],
    paper,
  );
}
