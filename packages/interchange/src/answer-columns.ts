import type { Change } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

export const changeColumns: Column<Change>[] = [
  { name: "on", cell: (row) => row.on },
  { name: "kind", cell: (row) => row.kind },
  { name: "measure", cell: (row) => row.measure },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "property", cell: (row) => row.property },
  { name: "value", cell: (row) => JSON.stringify(row.value) },
  {
    name: "sources",
    cell: (row) => [...new Set(row.claims.map((claim) => claim.source))].join(";"),
  },
];
