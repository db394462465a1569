import { currentAmountOf } from "./current-amount.ts";
import { formatDate } from "../../lib/date-text.ts";
import { separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatMoneyExactly } from "../../lib/number-text.ts";
import { WordHelp } from "../../ledger/help/word-help.tsx";
import { ActorLink } from "../../ledger/links.tsx";
import { Money } from "../../ledger/money.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { LineAmounts } from "./line-amounts.tsx";
import { messages } from "./messages.ts";
import css from "./money-line-view.module.css";
import type { MoneyNode } from "./money-tree.ts";

const { money: words } = messages;

interface MoneyLineViewProps {
  readonly node: MoneyNode;
  /** The amount that a bar of full length stands for; null draws no bars. */
  readonly full: number | null;
  readonly level?: number;
  /** Whose money the line around this one is, which need not be said again. */
  readonly aroundPayer?: string | null | undefined;
}

/** One line of money: what it holds on the day, its whole life, and what lies inside it. */
export function MoneyLineView({
  node: { line, parts, outside },
  full,
  level = 0,
  aroundPayer,
}: MoneyLineViewProps) {
  const names = useNames();
  const current = currentAmountOf(line);
  const shown = current ?? line.amounts.at(-1);
  if (!shown) return null;
  const { role, basis, period, payer, value, currency } = shown.value;
  const Heading = level === 0 ? "h3" : "h4";
  const roleWord = names.word("money-role", role);
  const basisWord = names.word("basis", basis);
  return (
    <div className={css.line} data-level={level}>
      <div className={css.head}>
        <Heading className={css.role}>
          <Bilingual label={roleWord} />
        </Heading>
        <WordHelp list="money-role" id={role} />
        <p className={css.amount}>
          {current ? <Money amount={current.value} original /> : words.noCurrent}
        </p>
        <p className={css.what}>
          <span title={meaningOf(basisWord)}>
            {labelText(basisWord).toLowerCase()}
            {period !== null &&
              ` ${period === "yearly" ? words.flow.yearly : words.flow.of(formatDate(period))}`}
          </span>
          {payer !== aroundPayer && (
            <>
              {separator}
              {payer === null ? (
                words.payerUnknown
              ) : (
                <>
                  {words.payer} <ActorLink id={payer} />
                </>
              )}
            </>
          )}
          {current && <span className={css.exact}>{formatMoneyExactly(value, currency)}</span>}
        </p>
        {outside !== null && (
          <p className={css.what}>
            {words.insideOther} <code>{outside}</code>
          </p>
        )}
      </div>
      <LineAmounts line={line} full={full} />
      {parts.length > 0 && (
        <div className={css.parts}>
          <p className={css.inside}>{words.inside}</p>
          {parts.map((part) => (
            <MoneyLineView
              key={part.line.id}
              node={part}
              full={full}
              level={level + 1}
              aroundPayer={payer}
            />
          ))}
        </div>
      )}
    </div>
  );
}
