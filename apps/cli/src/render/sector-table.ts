import type { SectorSummary } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";

/** Sectors, one a row; a narrower one stands under its parent's id. */
export function sectorTable(sectors: readonly SectorSummary[], paper: Paper): string[] {
  return table(
    sectors,
    [
      { head: "ID", cell: ({ id }) => id },
      { head: "SECTOR", cell: ({ label }) => label.en, wraps: true },
      { head: "领域", cell: ({ label }) => label.zh ?? "" },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      { head: "WITHIN", cell: ({ parent }) => parent ?? "" },
      { head: "STARTING DOCUMENT", cell: ({ seed }) => (seed ? "named" : "") },
    ],
    paper,
  );
}
