import { textOf } from "../../lib/search-params.ts";

export interface SearchSearch {
  readonly q?: string | undefined;
}

export function searchSearch(raw: Record<string, unknown>): SearchSearch {
  return { q: textOf(raw, "q")?.slice(0, 200) };
}
