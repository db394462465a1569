import type { SourceKind } from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";

import { useNames } from "../../ledger/names.ts";
import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import { periodsUntil } from "./periods.ts";
import { sourceGrid } from "./source-grid.ts";

const { grid: words } = messages;
const years = 5;

interface GridTableProps {
  readonly sources: readonly SourceSummary[];
  readonly kinds: readonly SourceKind[];
  readonly knownAt: string;
}

/** The same by year, for those who read rather than look. */
export function GridTable({ sources, kinds, knownAt }: GridTableProps) {
  const names = useNames();
  const periods = periodsUntil(knownAt, "year", years);
  return (
    <ScrollRegion label={words.label}>
      <table className={table.table}>
        <thead>
          <tr>
            {[
              words.kind,
              words.earlier,
              ...periods.map((year) => formatDate(year)),
              words.undated,
              words.total,
            ].map((head, place) => (
              <th key={head} scope="col" className={place === 0 ? undefined : table.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceGrid(sources, kinds, "year", periods).map((row) => (
            <tr key={row.kind}>
              <th scope="row">{labelText(names.word("source-kind", row.kind))}</th>
              {[row.earlier, ...row.periods, row.undated, row.total].map((count, place) => (
                <td key={place} className={table.figure}>
                  {formatCount(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
