import type { HistoryEntry } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

export const historyColumns: Column<HistoryEntry>[] = [
  { name: "on", cell: (row) => row.on },
  { name: "recordedAt", cell: (row) => row.recordedAt },
  { name: "kind", cell: (row) => row.kind },
  { name: "property", cell: (row) => row.property },
  { name: "value", cell: (row) => (row.value === null ? null : JSON.stringify(row.value)) },
  { name: "before", cell: (row) => (row.before === null ? null : JSON.stringify(row.before)) },
  {
    name: "sources",
    cell: (row) => [...new Set(row.claims.map(({ source }) => source))].join(";"),
  },
  { name: "claims", cell: (row) => row.claims.map(({ id }) => id).join(";") },
  { name: "decision", cell: (row) => row.decision },
  { name: "reviewer", cell: (row) => row.reviewer },
  { name: "reason", cell: (row) => row.reason },
];
