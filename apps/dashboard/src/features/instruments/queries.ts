import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../../lib/view.ts";

export function instrumentsQuery(client: Client, at: ViewSearch) {
  return queryOptions({
    queryKey: ["instruments", at],
    queryFn: ({ signal }) => client.get("listInstruments", { ...at, limit: 200 }, { signal }),
  });
}

export function instrumentQuery(client: Client, at: ViewSearch, id: string) {
  return queryOptions({
    queryKey: ["instrument", at, id],
    // safe: an id of no instrument is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getInstrument", { ...at, id } as Input<"getInstrument">, { signal }),
  });
}
