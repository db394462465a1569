import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

export function searchQuery(client: Client, search: ViewSearch, q: string) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["search", view, q],
    queryFn: ({ signal }) => client.get("search", { ...view, q, limit: 200 }, { signal }),
  });
}
