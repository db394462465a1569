import type { InstrumentSummary } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

/** Instruments, one a row. */
export function instrumentTable(instruments: readonly InstrumentSummary[], paper: Paper): string[] {
  return table(
    instruments,
    [
      { head: "ID", cell: ({ id }) => id },
      { head: "INSTRUMENT", cell: ({ label }) => label.en, wraps: true },
      { head: "工具", cell: ({ label }) => label.zh ?? "" },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      { head: "FAMILY", cell: ({ family }) => wordOf("family", family) },
      { head: "FUNDING", cell: ({ funding }) => wordOf("funding", funding).toLowerCase() },
    ],
    paper,
  );
}
