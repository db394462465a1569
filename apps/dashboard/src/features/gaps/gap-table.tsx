import type { MeasureGaps } from "@nqpf/domain/answers";

import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { GapRow } from "./gap-row.tsx";
import css from "./gap-table.module.css";
import { messages } from "./messages.ts";

const { list: words } = messages;

/** Measures with how each step of theirs stands, and the money of each stage beside the others. */
export function GapTable({ rows }: { readonly rows: readonly MeasureGaps[] }) {
  const [first] = rows;
  return (
    <ScrollRegion label={words.section}>
      <table className={`${table.table} ${css.gaps}`}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.status}</th>
            {first?.steps.map(({ step }) => (
              <th key={step} scope="col" title={messages.stepMeans[step]}>
                {messages.steps[step]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <GapRow key={row.id} row={row} />
        ))}
      </table>
    </ScrollRegion>
  );
}
