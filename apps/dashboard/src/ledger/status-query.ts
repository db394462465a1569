import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../lib/view.ts";

/** What the ledger holds, seen from the chosen days: every page's context bar reads it. */
export function statusQuery(client: Client, at: ViewSearch) {
  return queryOptions({
    queryKey: ["status", at],
    queryFn: ({ signal }) => client.get("getStatus", at, { signal }),
  });
}
