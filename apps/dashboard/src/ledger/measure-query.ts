import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../lib/view.ts";

/** One measure, whole: read by its page, and by the sources panel for a value that stands elsewhere. */
export function measureQuery(client: Client, at: ViewSearch, id: string) {
  return queryOptions({
    queryKey: ["measure", at, id],
    // safe: an id of no measure is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getMeasure", { ...at, id } as Input<"getMeasure">, { signal }),
  });
}
