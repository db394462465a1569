import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

/** The scenarios that come along, and the statements that each tests. They change with the program alone. */
export function presetsQuery(client: Client) {
  return queryOptions({
    queryKey: ["presets"],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await client.get("listScenarios", {}, { signal })).data,
  });
}
