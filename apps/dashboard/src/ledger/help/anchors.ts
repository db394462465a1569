import type { WordList } from "@nqpf/domain";

import type { TermId } from "./terms.ts";

/** Where the glossary of the methods page has a term of the field. */
export function termAnchor(id: TermId): string {
  return `term-${id}`;
}

/** Where it has a word of a closed list. */
export function wordAnchor(list: WordList, id: string): string {
  return `term-${list}-${id}`;
}

export function sectorAnchor(id: string): string {
  return `term-sector-${id}`;
}

export function instrumentAnchor(id: string): string {
  return `term-instrument-${id}`;
}
