import type { ReadDate, ReadMoney, ReadRate, ReadRole, ReadTarget } from "@nqpf/domain/reading";

import { formatDate } from "../../lib/date-text.ts";
import { clauses, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatFigure } from "../../lib/number-text.ts";
import { moneyWords } from "../money.tsx";
import type { Names } from "../names.ts";
import { messages } from "./messages.ts";

export function roleWords(role: ReadRole, names: Names): string {
  return labelText(names.word("actor-role", role.role));
}

/** The actor of the ledger that a party is, where one was recognised. */
export function actorWords(actor: string | null, names: Names): string {
  return actor === null ? messages.unknown : labelText(names.actor(actor));
}

/** `Ceiling, up to CNY 500 bn`. */
export function readMoneyWords(money: ReadMoney, names: Names): string {
  return clauses([labelText(names.word("money-role", money.role)), moneyWords(money, names)]);
}

/** `Lending rate, 1.75%`. */
export function rateWords(rate: ReadRate, names: Names): string {
  return clauses([labelText(names.word("term-kind", rate.kind)), rateFigure(rate)]);
}

const units: Record<ReadRate["unit"], string> = {
  percent: "percent",
  "percentage-points": "percentage points",
  "basis-points": "basis points",
};

export function rateFigure({ value, unit }: ReadRate): string {
  return formatFigure(value, units[unit]);
}

/** `borrowers → banks`, with a word for a party that the text does not name. */
export function partiesWords({ payer, recipient }: ReadRate): string | null {
  if (payer === null && recipient === null) return null;
  return `${payer ?? messages.untold} → ${recipient ?? messages.untold}`;
}

/** `Announced, 7 Apr 2024`. */
export function dateWords(date: ReadDate): string {
  return clauses([messages.dateKinds[date.kind], formatDate(date.value)]);
}

/** `R&D spending: 7% a year, by 2025`. */
export function targetWords({ metric, value, unit, deadline }: ReadTarget): string {
  const goal = value === null ? metric : named(metric, formatFigure(value, unit));
  return clauses([goal, deadline === null ? "" : messages.by(formatDate(deadline))]);
}
