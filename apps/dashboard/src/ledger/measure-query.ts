import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../lib/instant.ts";

/** One measure, whole: read by its page, and by the sources panel for a value that stands elsewhere. */
export function measureQuery(client: Client, at: InstantSearch, id: string) {
  return queryOptions({
    queryKey: ["measure", at, id],
    // safe: an id of no measure is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getMeasure", { ...at, id } as Input<"getMeasure">, { signal }),
  });
}
