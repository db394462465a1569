import type { DocumentSummary } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

export const documentColumns: Column<DocumentSummary>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "sha256", cell: (row) => row.sha256 },
  { name: "title", cell: (row) => row.title },
  { name: "publisher", cell: (row) => row.publisher },
  { name: "url", cell: (row) => row.url },
  { name: "published", cell: (row) => row.published },
  { name: "kind", cell: (row) => row.kind },
  { name: "lang", cell: (row) => row.lang },
  { name: "addedOn", cell: (row) => row.addedOn },
  { name: "open", cell: (row) => row.proposals.open },
  { name: "accepted", cell: (row) => row.proposals.accepted },
  { name: "rejected", cell: (row) => row.proposals.rejected },
];
