import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

export function positionsQuery(client: Client, search: ViewSearch) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["positions", view],
    queryFn: ({ signal }) => client.get("getPositions", view, { signal }),
  });
}

/** Statements of the starting document, among them those that name indicators of position. */
export function claimsQuery(client: Client, search: ViewSearch) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["position-claims", view],
    queryFn: ({ signal }) => client.get("listStatements", { ...view, limit: 200 }, { signal }),
  });
}
