import type { BenchmarkValue, Labels, Valuation } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { clauses } from "../../lib/joining.ts";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./fan-table.module.css";
import { moneyText, percentText, rangeText } from "./figures.ts";
import { FormulaLink } from "./formula-link.tsx";
import figures from "./figure-table.module.css";
import { benchmarkName, messages, readingName } from "./messages.ts";

const { columns, preferred } = messages.one;

interface FanTableProps {
  readonly label: string;
  readonly valuations: readonly Pick<Valuation, "reading" | "label" | "fan">[];
  readonly labels: Labels;
}

/** The numbers behind a fan, each a control that explains it. */
export function FanTable({ label, valuations, labels }: FanTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className={`${table.table} ${figures.figures} ${figures.wide}`}>
        <thead>
          <tr>
            <th scope="col">{columns.benchmark}</th>
            <th scope="col" className={table.figure}>
              {columns.rate}
            </th>
            <th scope="col" className={table.figure}>
              {columns.share}
            </th>
            <th scope="col" className={table.figure}>
              {columns.value}
            </th>
            <th scope="col" className={table.figure}>
              {columns.range}
            </th>
            <th scope="col">{columns.formula}</th>
          </tr>
        </thead>
        {valuations.map((valuation, at) => (
          <tbody key={at}>
            <tr className={css.reading}>
              <th colSpan={6} scope="rowgroup">
                {readingName(valuation.reading)}
                <span className={figures.note}>
                  <HeldText lang="en" plain>
                    {valuation.label}
                  </HeldText>
                </span>
              </th>
            </tr>
            {valuation.fan.entries.map((entry) => (
              <EntryRow
                key={entry.benchmark}
                entry={entry}
                reading={valuation.reading}
                labels={labels}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

interface EntryRowProps {
  readonly entry: BenchmarkValue;
  readonly reading: string;
  readonly labels: Labels;
}

function EntryRow({ entry, reading, labels }: EntryRowProps) {
  const { benchmark, label, rate, share, value } = entry;
  const name = benchmarkName(benchmark) ?? label;
  const of = (column: string) => clauses([column, name, readingName(reading)]);
  return (
    <tr>
      <th scope="row">
        {name}
        {entry.preferred && <span className={css.preferred}>{preferred}</span>}
      </th>
      <td className={table.figure}>
        <ExplainButton of={of(columns.rate)} explained={rate} labels={labels}>
          {percentText(rate)}
        </ExplainButton>
      </td>
      <td className={table.figure}>
        <ExplainButton of={of(columns.share)} explained={share} labels={labels}>
          {percentText(share)}
        </ExplainButton>
      </td>
      <td className={table.figure}>
        <ExplainButton of={of(columns.value)} explained={value} labels={labels}>
          {moneyText(value)}
        </ExplainButton>
      </td>
      <td className={table.figure}>{rangeText(value)}</td>
      <td>{value.formula !== null && <FormulaLink formula={value.formula} />}</td>
    </tr>
  );
}
