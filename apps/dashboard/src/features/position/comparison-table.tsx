import { DateText } from "../../ledger/date.tsx";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { SectorLink } from "../../ledger/links.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { figureText } from "./figure-text.ts";
import type { BasisGroup } from "./grouping.ts";
import { messages } from "./messages.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

const { table: words } = messages;

interface ComparisonTableProps {
  readonly group: BasisGroup;
  readonly label: string;
}

/** The numbers behind the chart of one basis, a row a comparison. */
export function ComparisonTable({ group, label }: ComparisonTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.sector}</th>
            <th scope="col">{words.metric}</th>
            <th scope="col">{words.period}</th>
            <th scope="col" className={table.figure}>
              {words.figure}
            </th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.flatMap(({ position, comparisons }) =>
            comparisons.map(({ metric, period, figure, verdict, sources, basis }) => (
              <tr key={`${position.sector} ${metric}`}>
                <td>
                  <SectorLink id={position.sector} />
                </td>
                <th scope="row">
                  <HeldText lang="en" plain>
                    {metric}
                  </HeldText>
                </th>
                <td>
                  <DateText date={period} />
                </td>
                <td className={table.figure}>
                  <ExplainButton of={metric} explained={figure}>
                    {figure.value === null ? "–" : figureText(basis, figure.value)}
                  </ExplainButton>
                </td>
                <td>
                  <VerdictBadge verdict={verdict} />
                </td>
                <td>
                  <ProofButton value={metric} proof={{ of: "sources", ids: sources }} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
