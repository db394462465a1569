import type { MoneyTotal } from "@nqpf/domain/answers";

import { convertedText } from "../../ledger/money-unit/converted-text.ts";
import type { MoneyUnitOfPage } from "../../ledger/money-unit/use-money-unit.ts";
import type { Names } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount, formatMoney } from "../../lib/number-text.ts";
import { largestTotal } from "./figures.ts";
import type { GridModel, GridPlace } from "./grid-model.ts";
import { messages } from "./messages.ts";
import type { By } from "./search.ts";

/** What is needed to put a place of the grid into words. */
export interface Wording {
  readonly names: Names;
  readonly unit: MoneyUnitOfPage;
  readonly by: By;
}

/** A row's name in the language of the interface. */
export function rowName(kind: GridModel["kind"], id: string | null, names: Names): string {
  if (id === null) return messages.all[kind];
  if (kind === "region") return placeName(id);
  return labelText(kind === "actor" ? names.actor(id) : names.instrument(id));
}

export function sectorName(id: string | null, names: Names): string {
  return id === null ? messages.allSectors : labelText(names.sector(id));
}

/** A sum in the unit of the address. */
export function totalText({ value, currency, amounts }: MoneyTotal, unit: MoneyUnitOfPage): string {
  const converted = unit.total(amounts.map(({ amount }) => amount));
  return converted ? convertedText(converted.value, converted.unit) : formatMoney(value, currency);
}

const home = "CNY";
const digits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** The same as short as a cell is wide: without the name of the unit, which the note below the grid gives. */
export function cellMoney(total: MoneyTotal, unit: MoneyUnitOfPage): string {
  const converted = unit.total(total.amounts.map(({ amount }) => amount));
  if (converted?.unit.startsWith("percent")) return `${digits.format(converted.value)}%`;
  if (converted) return bare(Math.round(converted.value));
  const isUnnamed = total.currency === (unit.unit ?? home);
  return isUnnamed ? bare(total.value) : formatMoney(total.value, total.currency);
}

function bare(value: number): string {
  return formatMoney(value, "").trim();
}

/** All that a place says, in one line. */
export function figureWords(place: GridPlace, { names, unit, by }: Wording): string {
  const { state, measures, rungs, money } = place;
  const count = formatCount(measures);
  if (state !== "value") {
    const isSilentOnMoney = by === "money" && measures > 0 && state !== "not-applicable";
    return isSilentOnMoney ? messages.noAmount(count) : messages.states[state];
  }
  if (by === "count") return messages.measures(count);
  if (by === "rung") {
    const highest = rungs?.highest ?? null;
    const rung = highest === null ? messages.noRung : labelText(names.word("rung", highest));
    return messages.rungOf(rung, messages.measures(count));
  }
  const largest = largestTotal(money);
  if (!largest) return messages.excluded(formatCount(money?.excluded.length ?? 0));
  const others = (money?.totals.length ?? 1) - 1;
  const sum = totalText(largest, unit);
  return others === 0 ? sum : `${sum}; ${messages.moreSums(formatCount(others))}`;
}
