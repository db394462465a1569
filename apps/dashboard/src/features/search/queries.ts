import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";

export function searchQuery(client: Client, { asOf, knownAt }: InstantSearch, q: string) {
  return queryOptions({
    queryKey: ["search", { asOf, knownAt, q }],
    queryFn: ({ signal }) => client.get("search", { asOf, knownAt, q, limit: 200 }, { signal }),
  });
}
