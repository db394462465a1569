import type { BenchmarkValue, MoneyAnswer } from "@nqpf/domain/answers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { TermHelp } from "../../ledger/help/term-help.tsx";
import { useClient } from "../../lib/client-context.ts";
import { formatMoney, formatPercent } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { LabelText } from "../../ui/label.tsx";
import { benchmarkName } from "./benchmark-name.ts";
import { ExampleIngredients } from "./example-ingredients.tsx";
import { ExampleResults } from "./example-results.tsx";
import { messages } from "./messages.ts";
import css from "./methods-page.module.css";
import text from "./method-texts.module.css";
import { exampleQuery } from "./queries.ts";

const { example: words } = messages;

/** One grant equivalent reckoned before the reader's eyes, from the ledger's own rows. */
export function WorkedExample() {
  const { data } = useSuspenseQuery(exampleQuery(useClient(), useSettledView()));
  const entries = entriesOf(data);
  return (
    <section id="worked-example">
      <div className={text.text}>
        <h3>
          {words.title} <TermHelp id="grant-equivalent" />
        </h3>
        <p>{entries.length > 0 ? words.note : words.missing}</p>
      </div>
      {data && entries[0] && <Reckoned money={data} entries={entries} />}
    </section>
  );
}

interface ReckonedProps {
  readonly money: MoneyAnswer;
  readonly entries: readonly BenchmarkValue[];
}

function Reckoned({ money, entries }: ReckonedProps) {
  const shown = entries.find(({ preferred }) => preferred) ?? entries[0];
  if (!shown) return null;
  const amount = shown.value.included.find(({ property }) => property.startsWith("money/"));
  const { value, unit } = shown.value;
  return (
    <>
      <p>
        <Link to="/measures/$id" params={{ id: money.measure }}>
          <LabelText label={money.title} />
        </Link>
      </p>
      <ExampleIngredients rows={shown.value.included} unit={unit} />
      {amount && value !== null && shown.share.value !== null && (
        <p className={`${text.text} ${css.after}`}>
          {words.formula}{" "}
          {words.reading(
            formatMoney(amount.value, unit),
            formatPercent(shown.share.value),
            formatMoney(value, unit),
            benchmarkName(shown),
          )}
        </p>
      )}
      <ExampleResults entries={entries} labels={money.labels} />
      <p className={`${text.text} ${css.after}`}>
        <span>{words.range}</span>
        <Link to="/money/$id" params={{ id: money.measure }}>
          {words.more}
        </Link>
      </p>
    </>
  );
}

/** What each benchmark makes of the cost to the purse; those without a value on the day are left out. */
function entriesOf(money: MoneyAnswer | null): BenchmarkValue[] {
  const cost = money?.valuations.find(
    ({ perspective, basis }) => perspective === "purse" && basis === "whole",
  );
  return cost?.fan.entries.filter(({ value }) => value.value !== null) ?? [];
}
