import type { BenchmarkValue, Explained, Labels } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatMoney, formatPercent } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { benchmarkName } from "./benchmark-name.ts";
import { messages } from "./messages.ts";
import css from "./methods-page.module.css";

const { example: words } = messages;

interface ExampleResultsProps {
  readonly entries: readonly BenchmarkValue[];
  readonly labels: Labels;
}

/** The fan: what each benchmark makes of the same amount. */
export function ExampleResults({ entries, labels }: ExampleResultsProps) {
  return (
    <ScrollRegion label={words.result}>
      <table className={`${table.table} ${css.even} ${css.figures}`}>
        <caption className={table.hidden}>{words.result}</caption>
        <thead>
          <tr>
            <th scope="col">{words.benchmark}</th>
            <th scope="col" className={table.figure}>
              {words.rate}
            </th>
            <th scope="col" className={table.figure}>
              {words.share}
            </th>
            <th scope="col" className={table.figure}>
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.benchmark}>
              <th scope="row">
                {benchmarkName(entry)}
                {entry.preferred && <span className={table.quiet}> · {words.preferred}</span>}
              </th>
              {(["rate", "share", "value"] as const).map((what) => (
                <td key={what} className={table.figure}>
                  <ExplainButton
                    of={words.of(words[what], benchmarkName(entry))}
                    explained={entry[what]}
                    labels={labels}
                  >
                    {figureOf(entry[what])}
                  </ExplainButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function figureOf({ value, range, unit }: Explained): string {
  const format = (number: number) =>
    unit.startsWith("percent") ? formatPercent(number) : formatMoney(number, unit);
  if (value === null) return range === null ? words.none : range.map(format).join(" – ");
  return range === null
    ? format(value)
    : `${format(value)} (${range.map((end) => format(end)).join(" – ")})`;
}
