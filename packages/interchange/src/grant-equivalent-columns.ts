import type { Explained, GrantEquivalentRow } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** The ends of a span, and the number itself where there is one. */
function ends(
  name: string,
  of: (row: GrantEquivalentRow) => Explained,
): Column<GrantEquivalentRow>[] {
  return [
    { name: `${name}Low`, cell: (row) => of(row).range?.[0] ?? of(row).value },
    { name: `${name}High`, cell: (row) => of(row).range?.[1] ?? of(row).value },
  ];
}

export const grantEquivalentColumns: Column<GrantEquivalentRow>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "titleZh", cell: (row) => row.title.zh },
  { name: "instrument", cell: (row) => row.instrument },
  { name: "method", cell: (row) => row.method },
  { name: "unit", cell: (row) => row.unit },
  { name: "nominal", cell: (row) => row.nominal.value },
  ...ends("recipient", (row) => row.recipient),
  ...ends("purse", (row) => row.purse),
  ...ends("intermediary", (row) => row.intermediary),
  { name: "missing", cell: (row) => row.missing.join("; ") },
];
