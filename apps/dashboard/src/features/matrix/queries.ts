import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";
import type { MatrixSearch } from "./search.ts";

/** The question that the address asks of the matrix. */
export function matrixInput({
  asOf,
  knownAt,
  region,
  rung,
}: InstantSearch & MatrixSearch): Input<"getMatrix"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { asOf, knownAt, region, rung } as Input<"getMatrix">;
}

export function matrixQuery(client: Client, search: InstantSearch & MatrixSearch) {
  const input = matrixInput(search);
  return queryOptions({
    queryKey: ["matrix", input],
    queryFn: ({ signal }) => client.get("getMatrix", input, { signal }),
  });
}
