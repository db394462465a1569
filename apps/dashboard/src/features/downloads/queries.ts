import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { Dataset } from "./datasets.ts";

/** How many rows a table will hold, seen from the chosen days. */
export function rowsQuery(client: Client, view: ViewSearch, { id, rows }: Dataset) {
  const input = viewOf(view);
  return queryOptions({
    queryKey: ["rows", id, input],
    queryFn: ({ signal }) => rows(client, input, signal),
  });
}
