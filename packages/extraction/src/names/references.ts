import type { ReadReference } from "@nqpf/domain/reading";

import type { Original } from "../assemble/spans.ts";
import { findDocumentNumbers } from "./document-numbers.ts";

/** The document numbers that a text names, with their places in the text as it was. */
export function referencesIn(plain: string, original: Original): ReadReference[] {
  return findDocumentNumbers(plain).map(({ start, end, normal, issuers, year, serial }) => ({
    ...original.spanOf({ start, end }),
    number: normal,
    issuers: [...issuers],
    year,
    serial,
  }));
}
