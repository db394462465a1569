import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../lib/view.ts";

/** A brief looks from the last day of its week, whatever days are chosen; only the revision is free. */
export function briefQuery(client: Client, week: string, { revision }: ViewSearch) {
  return queryOptions({
    queryKey: ["brief", week, revision],
    queryFn: ({ signal }) => client.get("getBrief", { week, revision }, { signal }),
  });
}
