import type { Amount } from "@nqpf/domain";

import { labelText } from "../lib/label-text.ts";
import { language } from "../lib/language.ts";
import { formatMoney, formatMoneyExactly } from "../lib/number-text.ts";
import { convertedText } from "./money-unit/converted-text.ts";
import { messages } from "./money-unit/messages.ts";
import { rateWords } from "./money-unit/rate-words.ts";
import { type MoneyUnitOfPage, useMoneyUnit } from "./money-unit/use-money-unit.ts";
import css from "./money.module.css";
import { useNames, type Names } from "./names.ts";

type Figures = Pick<Amount, "value" | "currency" | "qualifier">;
type Dated = Figures & Pick<Amount, "on"> & Partial<Pick<Amount, "period">>;

interface MoneyProps {
  readonly amount: Dated;
  /** Whether an amount in another unit has the one of its source beside it. */
  readonly original?: boolean;
}

/**
 * An amount in the unit of the address, with the source's own hedge, short; its title is the exact figure and, where it
 * was converted, the rate and its year.
 */
export function Money({ amount, original = false }: MoneyProps) {
  const names = useNames();
  const page = useMoneyUnit();
  const shown = moneyShown(amount, names, page);
  return (
    <>
      <span className={css.money} title={shown.exactly}>
        {shown.words}
      </span>
      {original && shown.isConverted && (
        <>
          {" "}
          <span className={css.original}>{messages.original(moneyWords(amount, names))}</span>
        </>
      )}
    </>
  );
}

interface MoneyShown {
  readonly words: string;
  readonly exactly: string;
  readonly isConverted: boolean;
}

/** An amount as a page shows it, and the same exactly with the way to it. */
export function moneyShown(amount: Dated, names: Names, page: MoneyUnitOfPage): MoneyShown {
  const converted = page.convert(amount);
  const exactly = formatMoneyExactly(amount.value, amount.currency);
  if (converted === null) {
    const lacks = page.unit !== undefined && page.lacks([amount]);
    return {
      words: moneyWords(amount, names),
      exactly: lacks ? `${exactly}; ${messages.noRate(page.unit)}` : exactly,
      isConverted: false,
    };
  }
  const text = convertedText(converted.value, converted.unit);
  return {
    words: hedged(amount, text, names),
    exactly: messages.converted(text, exactly, rateWords(converted)),
    isConverted: true,
  };
}

/** `more than CNY 2.8 tn`, `超过2.8万亿元`: as the source gives it. */
export function moneyWords(amount: Figures, names: Names): string {
  return hedged(amount, formatMoney(amount.value, amount.currency), names);
}

function hedged({ qualifier }: Figures, money: string, names: Names): string {
  if (qualifier === "exact") return money;
  const hedge = labelText(names.word("qualifier", qualifier));
  return language === "zh" ? `${hedge}${money}` : `${hedge} ${money}`;
}
