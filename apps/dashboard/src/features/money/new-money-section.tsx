import type { Labels, MoneyAnswer, NewMoney } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { listed, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatMoney } from "../../lib/number-text.ts";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import stack from "../../ui/stack.module.css";
import table from "../../ui/table.module.css";
import { csvFile, newMoneyCsv } from "./fan-rows.ts";
import { endsOf, moneyText } from "./figures.ts";
import figures from "./figure-table.module.css";
import { messages } from "./messages.ts";
import { NewMoneyChart } from "./new-money-chart.tsx";

const { newMoney: words, fanSource } = messages.one;

interface NewMoneySectionProps {
  readonly money: MoneyAnswer;
  readonly lines: readonly NewMoney[];
}

/** How much of each step in the life of each money line is new, a range where nobody states it. */
export function NewMoneySection({ money, lines }: NewMoneySectionProps) {
  const dated = lines.filter(({ steps }) => steps.length > 0);
  if (dated.length === 0) return null;
  const drawn = dated.filter(
    ({ steps }) => steps.filter(({ newMoney }) => (endsOf(newMoney)?.[1] ?? 0) !== 0).length > 1,
  );
  const rest = dated.filter((line) => !drawn.includes(line));
  return (
    <Section id="new-money" title={words.title} note={words.note}>
      <div className={stack.inner}>
        {drawn.map((line) => (
          <ChartFigure
            key={line.line}
            title={titleOf(line)}
            csv={csvFile(newMoneyCsv(line))}
            name={`${money.measure}-${line.line}-new-money`}
            note={words.legend}
            source={fanSource(formatDate(money.scope.asOf))}
            table={<StepTable lines={[line]} money={money} />}
          >
            {(width) => (
              <NewMoneyChart
                width={width}
                label={messages.one.alt(titleOf(line))}
                steps={line.steps}
              />
            )}
          </ChartFigure>
        ))}
        {rest.length > 0 && <StepTable lines={rest} money={money} />}
      </div>
    </Section>
  );
}

function titleOf({ line, steps }: NewMoney): string {
  return words.chart(line, listed(steps.map(({ newMoney }) => moneyText(newMoney))));
}

interface StepTableProps {
  readonly lines: readonly NewMoney[];
  readonly money: MoneyAnswer;
}

function StepTable({ lines, money }: StepTableProps) {
  const title = labelText(money.title);
  const labels: Labels = money.labels;
  return (
    <ScrollRegion label={named(words.title, listed(lines.map(({ line }) => line)))}>
      <table className={`${table.table} ${figures.figures} ${figures.wide}`}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.step}</th>
            <th scope="col" className={table.figure}>
              {words.set}
            </th>
            <th scope="col" className={table.figure}>
              {words.isNew}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap(({ line, steps }) =>
            steps.map(({ property, on, newMoney }) => {
              const set = [...newMoney.included, ...newMoney.excluded].find(
                (row) => row.property === property,
              );
              return (
                <tr key={property}>
                  <th scope="row">
                    <code>{line}</code>
                  </th>
                  <td>
                    <DateText date={on} />
                  </td>
                  <td className={table.figure}>
                    {set && formatMoney(set.value, newMoney.unit)}{" "}
                    <ProofButton
                      value={words.of(formatDate(on), title)}
                      proof={{ of: "property", measure: money.measure, property }}
                    />
                  </td>
                  <td className={table.figure}>
                    <ExplainButton
                      of={words.of(formatDate(on), title)}
                      explained={newMoney}
                      labels={labels}
                    >
                      {moneyText(newMoney)}
                    </ExplainButton>
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
