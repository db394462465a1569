import { listOf, textOf } from "../../lib/search-params.ts";

export interface ActorsSearch {
  readonly kind?: readonly string[] | undefined;
  readonly q?: string | undefined;
}

export function actorsSearch(raw: Record<string, unknown>): ActorsSearch {
  return { kind: listOf(raw, "kind"), q: textOf(raw, "q") };
}
