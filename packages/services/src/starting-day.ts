import { type Day, lastDay, statedOn } from "@nqpf/domain";

import type { Ledger } from "./ledger.ts";

/** The day of the starting document: of the source that every statement names. Null where the statements share none. */
export function startingDay(ledger: Ledger): Day | null {
  const [first, ...others] = ledger.catalogue.statements;
  const shared = first?.sources.find((id) => others.every(({ sources }) => sources.includes(id)));
  const source = shared === undefined ? undefined : ledger.sources().get(shared);
  return source ? lastDay(statedOn(source)) : null;
}
