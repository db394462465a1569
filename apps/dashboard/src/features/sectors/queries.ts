import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";

export function sectorsQuery(client: Client, at: InstantSearch) {
  return queryOptions({
    queryKey: ["sectors", at],
    queryFn: ({ signal }) => client.get("listSectors", { ...at, limit: 200 }, { signal }),
  });
}

export function sectorQuery(client: Client, at: InstantSearch, id: string) {
  return queryOptions({
    queryKey: ["sector", at, id],
    // safe: an id of no sector is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getSector", { ...at, id } as Input<"getSector">, { signal }),
  });
}
