import type { SeriesTrend } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { short } from "./figures.ts";
import { messages, unitText } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import { rateExplained } from "./rate-explained.ts";

const { pointsTable: words } = messages;

/** The numbers behind the chart of a series, period by period. */
export function PointsTable({ series }: { readonly series: SeriesTrend }) {
  const counts = ["mentions", "items", "itemsWithTerm", "characters"] as const;
  return (
    <ScrollRegion label={series.what} tall>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.state}</th>
            {counts.map((count) => (
              <th key={count} scope="col" className={table.figure}>
                {words[count]}
              </th>
            ))}
            <th scope="col" className={table.figure}>
              {unitText(series.unit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.points.map((point) => (
            <tr key={point.period}>
              <th scope="row">{formatPeriod(point.period)}</th>
              <td>{words.states[point.state]}</td>
              {counts.map((count) => {
                const value = point[count];
                return (
                  <td key={count} className={table.figure}>
                    {value === null ? (
                      <span className={table.quiet}>{words.unknown}</span>
                    ) : (
                      formatCount(value)
                    )}
                  </td>
                );
              })}
              <td className={table.figure}>
                {point.rate !== null ? (
                  <ExplainButton
                    of={`${formatPeriod(point.period)}, ${unitText(series.unit)}`}
                    explained={rateExplained(series, point)}
                  >
                    {short(point.rate)}
                  </ExplainButton>
                ) : (
                  <span className={table.quiet}>{words.unknown}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
