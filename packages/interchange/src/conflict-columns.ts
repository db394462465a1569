import type { Conflict, ConflictSide } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** One row a conflict: what is displayed, and what stands beside it. */
export const conflictColumns: Column<Conflict>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "kind", cell: (row) => row.kind },
  { name: "severity", cell: (row) => row.severity },
  { name: "distance", cell: (row) => row.distance },
  { name: "measure", cell: (row) => row.measure },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "property", cell: (row) => row.property },
  { name: "topic", cell: (row) => row.topic },
  { name: "displayed", cell: (row) => texts(row.sides.filter(({ displayed }) => displayed)) },
  { name: "beside", cell: (row) => texts(row.sides.filter(({ displayed }) => !displayed)) },
  { name: "why", cell: (row) => row.why },
  { name: "used", cell: (row) => row.ruling?.value.used },
  { name: "sources", cell: (row) => named(row, ({ source }) => source) },
  { name: "sourceKinds", cell: (row) => named(row, ({ sourceKind }) => sourceKind) },
  { name: "statedOn", cell: (row) => named(row, ({ statedOn }) => statedOn) },
];

function texts(sides: readonly ConflictSide[]): string {
  return sides.map(textOf).join(" | ");
}

function textOf({ words, value }: ConflictSide): string {
  if (words !== null || value === null) return words ?? "";
  return typeof value.value === "string" ? value.value : JSON.stringify(value.value);
}

/** What the claims of each side have, sides apart: `a;b | c`. */
function named(
  { sides }: Conflict,
  read: (claim: ConflictSide["claims"][number]) => string,
): string {
  return sides.map(({ claims }) => [...new Set(claims.map(read))].join(";")).join(" | ");
}
