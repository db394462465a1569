import type { SignalSeries } from "@nqpf/domain";

import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import { inOrder, type RawPanel } from "./raw-rows.ts";

interface RawTableProps {
  readonly series: SignalSeries;
  readonly panels: readonly RawPanel[];
}

/** The counts of a published series, a row a period and a column a term, with the sources of each row. */
export function RawTable({ series, panels }: RawTableProps) {
  return (
    <ScrollRegion label={series.metric}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{messages.pointsTable.period}</th>
            {panels.map(({ term }) => (
              <th key={term ?? ""} scope="col" className={table.figure}>
                {term === null ? messages.pointsTable.mentions : <span lang="zh-Hans">{term}</span>}
              </th>
            ))}
            <th scope="col">{messages.levels.sources}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(series.points).map((point, place) => {
            const { period, document, counts, mentions, sources } = point;
            const name = formatPeriod(period);
            return (
              <tr key={`${period} ${place}`}>
                <th scope="row">
                  {name}
                  {document !== undefined && (
                    <span className={table.note}>
                      <HeldText lang="en">{document}</HeldText>
                    </span>
                  )}
                </th>
                {panels.map(({ term }) => {
                  const count = term === null ? mentions : counts?.[term];
                  return (
                    <td key={term ?? ""} className={table.figure}>
                      {count === undefined ? (
                        <span className={table.quiet}>{messages.pointsTable.unknown}</span>
                      ) : (
                        formatCount(count)
                      )}
                    </td>
                  );
                })}
                <td>
                  <ProofButton
                    value={`${series.metric}: ${name}`}
                    proof={{ of: "sources", ids: sources ?? series.sources }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
