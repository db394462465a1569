import type { MoneyState } from "@nqpf/domain/answers";

import { messages as ledgerMessages } from "../../ledger/messages.ts";
import type { Names } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { regionsOf } from "../../ledger/region-names.ts";
import { sideStates, steps } from "../../ledger/rung-mark.tsx";
import type { FilterOption } from "../../ui/filter-menu.tsx";
import type { WordFilter } from "./search.ts";

const naming: Record<WordFilter, (value: string, names: Names) => string> = {
  sector: (value, names) => names.sector(value).en,
  instrument: (value, names) => names.instrument(value).en,
  family: (value, names) => names.word("family", value).en,
  actor: (value, names) => names.actor(value).en,
  region: placeName,
  rung: (value, names) => names.word("rung", value).en,
  money: (value) => ledgerMessages.moneyState[value as MoneyState] ?? value,
};

/** The name of one value of a filter, for its chip. */
export function nameOf(filter: WordFilter, value: string, names: Names): string {
  return naming[filter](value, names);
}

const offers: Record<WordFilter, (names: Names) => readonly string[]> = {
  sector: (names) => names.sectors.map(({ id }) => id),
  instrument: (names) => names.instruments.map(({ id }) => id),
  family: (names) => names.words("family").map(({ id }) => id),
  actor: (names) =>
    names.actors.toSorted((a, b) => a.label.en.localeCompare(b.label.en)).map(({ id }) => id),
  region: (names) => regionsOf(names).map(({ value }) => value),
  rung: () => [...steps, ...sideStates],
  money: () => Object.keys(ledgerMessages.moneyState),
};

/** What each filter offers, in the order of the vocabulary; instruments come by family. */
export function optionsOf(filter: WordFilter, names: Names): FilterOption[] {
  const families = new Map(names.instruments.map(({ id, family }) => [id as string, family]));
  return offers[filter](names).map((value) => {
    const family = filter === "instrument" ? families.get(value) : undefined;
    return {
      value,
      label: nameOf(filter, value, names),
      group: family === undefined ? undefined : names.word("family", family).en,
    };
  });
}
