import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../../lib/view.ts";

export function sectorsQuery(client: Client, at: ViewSearch) {
  return queryOptions({
    queryKey: ["sectors", at],
    queryFn: ({ signal }) => client.get("listSectors", { ...at, limit: 200 }, { signal }),
  });
}

export function sectorQuery(client: Client, at: ViewSearch, id: string) {
  return queryOptions({
    queryKey: ["sector", at, id],
    // safe: an id of no sector is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getSector", { ...at, id } as Input<"getSector">, { signal }),
  });
}
