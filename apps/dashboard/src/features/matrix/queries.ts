import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { defaultRole, type MatrixSearch } from "./search.ts";

/** The question that the address asks of the matrix. */
export function matrixInput(search: ViewSearch & MatrixSearch): Input<"getMatrix"> {
  const { rows, by, role = defaultRole, region, rung, actor } = search;
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return {
    ...viewOf(search),
    rows,
    by,
    role: by === "money" ? role : undefined,
    region,
    rung,
    actor,
  } as Input<"getMatrix">;
}

export function matrixQuery(client: Client, search: ViewSearch & MatrixSearch) {
  const input = matrixInput(search);
  return queryOptions({
    queryKey: ["matrix", input],
    queryFn: ({ signal }) => client.get("getMatrix", input, { signal }),
  });
}

/** How many measures pass the matrix's filters. */
export function measuresQuery(client: Client, search: ViewSearch & MatrixSearch) {
  const { region, rung, actor } = matrixInput(search);
  const input = { ...viewOf(search), region, rung, actor, limit: 1 };
  return queryOptions({
    queryKey: ["matrix-measures", input],
    queryFn: async ({ signal }) => (await client.get("listMeasures", input, { signal })).total,
  });
}
