import { listOf, textOf } from "../../lib/search-params.ts";

export interface SourcesSearch {
  readonly kind?: readonly string[] | undefined;
  readonly q?: string | undefined;
}

export function sourcesSearch(raw: Record<string, unknown>): SourcesSearch {
  return { kind: listOf(raw, "kind"), q: textOf(raw, "q") };
}
