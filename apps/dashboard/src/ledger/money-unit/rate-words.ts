import type { ConversionRate } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { clauses } from "../../lib/joining.ts";
import { formatMoney } from "../../lib/number-text.ts";
import type { Converted } from "./convert.ts";
import { messages } from "./messages.ts";

const exact = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** The rates by which an amount was converted, in words, with the year they are of. */
export function rateWords({ rates, year }: Pick<Converted, "rates" | "year">): string {
  return clauses(rates.map((rate) => oneRate(rate, year)));
}

function oneRate({ unit, value, of }: ConversionRate, year: string): string {
  const standsIn = of.slice(0, 4) === year ? "" : messages.standsIn(year);
  const [quote = "", base] = unit.split(" per ");
  const when = formatDate(of);
  if (base === undefined) return messages.output(when, formatMoney(value, quote)) + standsIn;
  return messages.rate(when, messages.money(exact.format(value), quote), base) + standsIn;
}
