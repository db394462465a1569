import type { InstrumentId } from "@nqpf/domain";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";
import type { Party } from "./parties.ts";

/** Authorities that give what a measure hands out: a word of giving stands behind them in their clause. */
export function giversOf(
  page: Page,
  parties: readonly { readonly party: Party; readonly clause: Place }[],
  instruments: readonly InstrumentId[],
): Party[] {
  if (!instruments.some((id) => instrumentOf(id).funding === "expected")) return [];
  return parties.flatMap(({ party, clause }) =>
    party.kind === "authority" &&
    party.group !== "localities" &&
    page.hits.hasCue("gives", { start: party.end, end: clause.end })
      ? [party]
      : [],
  );
}
