import type { GrantEquivalentRow } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { InstrumentLink } from "../../ledger/links.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText, LabelText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import css from "./unvalued-list.module.css";

const { list: words } = messages;

/** Measures that a formula would value, each with what is not stated. */
export function UnvaluedList({ rows }: { readonly rows: readonly GrantEquivalentRow[] }) {
  const title = words.notValued(formatCount(rows.length));
  return (
    <details className={css.list}>
      <summary>{title}</summary>
      <p className={css.note}>{words.notValuedNote}</p>
      <ScrollRegion label={title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{messages.filters.instrument}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to="/money/$id" params={{ id: row.id }}>
                    <LabelText label={row.title} />
                  </Link>
                </th>
                <td>
                  <InstrumentLink id={row.instrument} />
                </td>
                <td>
                  <HeldText lang="en" plain>
                    {reasonsOf(row).join("; ")}
                  </HeldText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function reasonsOf({ missing, recipient, purse, intermediary }: GrantEquivalentRow): string[] {
  const caveats = [recipient, purse, intermediary].flatMap((figure) => figure.caveats);
  return [...new Set(missing.length > 0 ? missing : caveats)].slice(0, 3);
}
