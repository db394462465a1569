import { listOf, textOf } from "../../lib/search-params.ts";

export interface DocumentsSearch {
  readonly kind?: readonly string[] | undefined;
  readonly q?: string | undefined;
}

export function documentsSearch(raw: Record<string, unknown>): DocumentsSearch {
  return { kind: listOf(raw, "kind"), q: textOf(raw, "q")?.slice(0, 200) };
}
