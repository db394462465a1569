import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";
import type { ActorsSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function actorsInput({
  asOf,
  knownAt,
  kind,
  q,
}: InstantSearch & ActorsSearch): Input<"listActors"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { asOf, knownAt, kind, q } as Input<"listActors">;
}

export function actorsQuery(client: Client, search: InstantSearch & ActorsSearch) {
  const input = actorsInput(search);
  return queryOptions({
    queryKey: ["actors", input],
    queryFn: ({ signal }) => client.get("listActors", { ...input, limit: 200 }, { signal }),
  });
}

export function actorQuery(client: Client, at: InstantSearch, id: string) {
  return queryOptions({
    queryKey: ["actor", at, id],
    // safe: an id of no actor is answered with a problem document.
    queryFn: ({ signal }) => client.get("getActor", { ...at, id } as Input<"getActor">, { signal }),
  });
}
