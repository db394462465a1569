import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";

export function instrumentsQuery(client: Client, at: InstantSearch) {
  return queryOptions({
    queryKey: ["instruments", at],
    queryFn: ({ signal }) => client.get("listInstruments", { ...at, limit: 200 }, { signal }),
  });
}

export function instrumentQuery(client: Client, at: InstantSearch, id: string) {
  return queryOptions({
    queryKey: ["instrument", at, id],
    // safe: an id of no instrument is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getInstrument", { ...at, id } as Input<"getInstrument">, { signal }),
  });
}
