import type { PositionComparison, SectorPosition } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { SectorLink } from "../../ledger/links.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { figureText } from "./figure-text.ts";
import { messages } from "./messages.ts";
import css from "./sectors-table.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

const { table: words } = messages;

interface SectorsTableProps {
  readonly title: string;
  readonly sectors: readonly SectorPosition[];
}

/** A row a sector: the verdict, each comparison with its figure and sources, and what compares nothing. */
export function SectorsTable({ title, sectors }: SectorsTableProps) {
  return (
    <ScrollRegion label={title}>
      <table className={table.table}>
        <caption className={css.caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.sector}>
              {words.sector}
            </th>
            <th scope="col">{words.metric}</th>
          </tr>
        </thead>
        <tbody>
          {sectors.map(({ sector, verdict, comparisons, unused }) => (
            <tr key={sector} id={sector}>
              <th scope="row">
                <SectorLink id={sector} zh />
                <span className={css.verdict}>
                  <VerdictBadge verdict={verdict} />
                </span>
              </th>
              <td className={css.evidence}>
                {comparisons.length === 0 && <p className={table.quiet}>{words.none}</p>}
                <ul>
                  {comparisons.map((comparison) => (
                    <Comparison key={comparison.metric} comparison={comparison} />
                  ))}
                </ul>
                {unused.length > 0 && (
                  <details>
                    <summary>{words.unused(formatCount(unused.length))}</summary>
                    <ul lang="en" className={css.unused}>
                      {unused.map(({ indicator, why }) => (
                        <li key={indicator}>
                          <Link to="/sectors/$id" params={{ id: sector }} hash={indicator}>
                            {indicator}
                          </Link>
                          : {why}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Comparison({ comparison }: { readonly comparison: PositionComparison }) {
  const { metric, period, figure, verdict, sources, basis } = comparison;
  return (
    <li className={css.comparison}>
      <ExplainButton of={metric} explained={figure}>
        <strong>{figure.value === null ? "–" : figureText(basis, figure.value)}</strong>
      </ExplainButton>
      <span>
        <HeldText lang="en">{metric}</HeldText>, <DateText date={period} />{" "}
        <ProofButton value={metric} proof={{ of: "sources", ids: sources }} />
      </span>
      <VerdictBadge verdict={verdict} />
    </li>
  );
}
