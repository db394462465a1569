import type { MoneyState } from "@nqpf/domain/answers";

import { messages as ledgerMessages } from "../../ledger/messages.ts";
import type { Names } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { compareNames } from "../../lib/compare-names.ts";
import { labelText } from "../../lib/label-text.ts";
import type { FilterOption } from "../../ui/filter-menu.tsx";
import type { WordFilter } from "./search.ts";

const naming: Record<WordFilter, (value: string, names: Names) => string> = {
  sector: (value, names) => labelText(names.sector(value)),
  instrument: (value, names) => labelText(names.instrument(value)),
  family: (value, names) => labelText(names.word("family", value)),
  actor: (value, names) => labelText(names.actor(value)),
  region: placeName,
  rung: (value, names) => labelText(names.word("rung", value)),
  money: (value) => ledgerMessages.moneyState[value as MoneyState] ?? value,
};

/** The name of one value of a filter, in the interface's language or as it is held. */
export function nameOf(filter: WordFilter, value: string, names: Names): string {
  return naming[filter](value, names);
}

/** Every actor of the ledger by name, for those whom the facet does not offer. */
export function actorOptions(names: Names): FilterOption[] {
  return names.actors
    .map(({ id, label }) => ({ value: id as string, label: labelText(label) }))
    .toSorted((a, b) => compareNames(a.label, b.label));
}
