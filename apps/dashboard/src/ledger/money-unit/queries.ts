import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { Unit } from "../../lib/display.ts";
import { viewOf, type ViewSearch } from "../../lib/view.ts";

/** What takes every amount of the view to a unit; nothing is asked where amounts stay as their sources give them. */
export function conversionsQuery(client: Client, search: ViewSearch, unit: Unit | undefined) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["conversions", unit ?? null, view],
    queryFn: ({ signal }) =>
      unit === undefined
        ? null
        : client.get("getConversions", { ...view, currency: unit }, { signal }),
    ...(unit === undefined ? { initialData: null, staleTime: Infinity } : {}),
  });
}
