import { type Client, RequestFailed } from "@nqpf/client";
import type { MoneyAnswer } from "@nqpf/domain/answers";
import type { MeasureId } from "@nqpf/domain";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

/** The facility that the starting document speaks of. */
export const exampleMeasure = "pbc-sti-tech-transformation-relending" as MeasureId;

/** Its money; null where it is not seen from the chosen days. */
export function exampleQuery(client: Client, view: ViewSearch) {
  const input = { ...viewOf(view), measure: exampleMeasure };
  return queryOptions({
    queryKey: ["example", input],
    queryFn: async ({ signal }): Promise<MoneyAnswer | null> => {
      try {
        return await client.get("getMoney", input, { signal });
      } catch (error) {
        if (error instanceof RequestFailed && error.problem.status === 404) return null;
        throw error;
      }
    },
  });
}
