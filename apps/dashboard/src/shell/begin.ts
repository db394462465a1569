import type { Client } from "@nqpf/client";
import type { FetchQueryOptions, QueryClient } from "@tanstack/react-query";

import { namesQuery } from "../ledger/names.ts";

export interface RouterContext {
  readonly client: Client;
  readonly queryClient: QueryClient;
}

/** Starts what a page will ask, while its code is still on the way; the page itself waits for the answers. */
export function begin(
  { client, queryClient }: RouterContext,
  // oxlint-disable-next-line typescript/no-explicit-any -- answers differ from query to query and are not read here
  ...queries: FetchQueryOptions<any, any, any, any>[]
): void {
  for (const query of [namesQuery(client), ...queries]) void queryClient.prefetchQuery(query);
}
