import type { Answer, Client } from "@nqpf/client";
import type { Held, Source } from "@nqpf/domain";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../../lib/view.ts";
import { measureQuery } from "../measure-query.ts";
import { findHeld } from "./find-held.ts";
import type { Proof } from "./request.ts";

/** What the panel shows: a value with its claims and the sources they name, or sources alone. */
export interface Proven {
  readonly measure: string | null;
  readonly held: Held<unknown> | null;
  readonly sources: readonly Source[];
}

export function proofQuery(client: Client, at: ViewSearch, proof: Proof) {
  return queryOptions({
    queryKey: ["proof", at, keyOf(proof)],
    queryFn: async ({ signal, client: cache }): Promise<Proven> => {
      if (proof.of === "held") return proof;
      if (proof.of === "property") {
        const answer = await cache.ensureQueryData(measureQuery(client, at, proof.measure));
        return provenAt(answer, proof.property);
      }
      const found = await Promise.all(proof.ids.map((id) => sourceOf(client, id, signal)));
      return { measure: null, held: null, sources: found.flat() };
    },
  });
}

function provenAt({ measure, sources }: Answer<"getMeasure">, property: string): Proven {
  return { measure: measure.id, held: findHeld(measure, property), sources };
}

async function sourceOf(client: Client, id: string, signal: AbortSignal): Promise<Source[]> {
  const page = await client.get("listSources", { q: id, limit: 50 }, { signal });
  return page.data.filter((source) => source.id === id);
}

function keyOf(proof: Proof): unknown {
  return proof.of === "held" ? [proof.measure, proof.held.property] : proof;
}
