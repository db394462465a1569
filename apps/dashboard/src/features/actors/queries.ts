import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { ActorsSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function actorsInput(search: ViewSearch & ActorsSearch): Input<"listActors"> {
  const { kind, q } = search;
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { ...viewOf(search), kind, q } as Input<"listActors">;
}

export function actorsQuery(client: Client, search: ViewSearch & ActorsSearch) {
  const input = actorsInput(search);
  return queryOptions({
    queryKey: ["actors", input],
    queryFn: ({ signal }) => client.get("listActors", { ...input, limit: 200 }, { signal }),
  });
}

export function actorQuery(client: Client, at: ViewSearch, id: string) {
  return queryOptions({
    queryKey: ["actor", viewOf(at), id],
    // safe: an id of no actor is answered with a problem document.
    queryFn: ({ signal }) =>
      client.get("getActor", { ...viewOf(at), id } as Input<"getActor">, { signal }),
  });
}
