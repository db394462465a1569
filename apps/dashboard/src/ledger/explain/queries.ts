import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { ExplainAsk } from "./explainable.ts";

/** The explanation of a number, from the view in which it was seen. */
export function explainQuery(client: Client, view: ViewSearch, ask: ExplainAsk) {
  // safe: the API refuses a metric with an argument that it does not take, and the panel prints its refusal.
  const input = { ...ask, ...viewOf(view) } as Input<"explain">;
  return queryOptions({
    queryKey: ["explain", input],
    queryFn: ({ signal }) => client.get("explain", input, { signal }),
  });
}
