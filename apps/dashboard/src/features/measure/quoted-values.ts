import type { ClaimRef, Held, Measure } from "@nqpf/domain";

import { heldValues } from "../../ledger/proof/find-held.ts";
import type { Quote } from "../../ledger/proof/quotes-query.ts";

interface QuotedValue {
  readonly claim: ClaimRef;
  readonly held: Held<unknown>;
  readonly quote: Quote;
}

/** The values of a measure that stand on a quotation, in the order of the texts they are quoted from. */
export function quotedValues(measure: Measure, quotes: ReadonlyMap<string, Quote>): QuotedValue[] {
  return heldValues(measure)
    .flatMap((held) =>
      held.claims.flatMap((claim) => {
        const quote = quotes.get(claim.id);
        return quote ? [{ claim, held, quote }] : [];
      }),
    )
    .toSorted(
      (a, b) => a.quote.document.localeCompare(b.quote.document) || a.quote.start - b.quote.start,
    );
}
