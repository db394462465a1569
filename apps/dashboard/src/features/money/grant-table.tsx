import type { GrantEquivalentRow, Labels } from "@nqpf/domain/answers";
import { perspectives } from "./perspectives.ts";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { TermHelp } from "../../ledger/help/term-help.tsx";
import { InstrumentLink } from "../../ledger/links.tsx";
import { convertedText } from "../../ledger/money-unit/converted-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { LabelText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { moneyText } from "./figures.ts";
import css from "./grant-table.module.css";
import figures from "./figure-table.module.css";
import { messages } from "./messages.ts";
import { ShareStrip } from "./share-strip.tsx";

const { list: words } = messages;

/** Measures with what they come to for each side, each from the least to the greatest. */
export function GrantTable({ rows }: { readonly rows: readonly GrantEquivalentRow[] }) {
  return (
    <ScrollRegion label={words.valued}>
      <table className={`${table.table} ${figures.figures} ${css.grants}`}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col" className={table.figure}>
              {words.amount}
            </th>
            {perspectives.map((side) => (
              <th key={side} scope="col" className={table.figure}>
                {messages.perspective[side]}
                {side === "recipient" && <TermHelp id="grant-equivalent" />}
              </th>
            ))}
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GrantRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function GrantRow({ row }: { readonly row: GrantEquivalentRow }) {
  const title = labelText(row.title);
  const labels: Labels = { actors: {}, measures: { [row.id]: row.title } };
  return (
    <tr>
      <th scope="row" className={css.measure}>
        <Link to="/money/$id" params={{ id: row.id }}>
          <LabelText label={row.title} />
        </Link>
        <span className={css.instrument}>
          <InstrumentLink id={row.instrument} />
        </span>
      </th>
      <td className={table.figure}>
        <ExplainButton of={words.of(words.amount, title)} explained={row.nominal} labels={labels}>
          {row.nominal.value === null
            ? messages.noValue
            : convertedText(row.nominal.value, row.nominal.unit)}
        </ExplainButton>
      </td>
      {perspectives.map((side) => (
        <td key={side} className={table.figure}>
          <ExplainButton
            of={words.of(messages.perspective[side], title)}
            explained={row[side]}
            labels={labels}
          >
            <span className={row[side].range === null ? table.quiet : undefined}>
              {moneyText(row[side])}
            </span>
          </ExplainButton>
        </td>
      ))}
      <td className={css.share}>
        <ShareStrip amount={row.nominal} recipient={row.recipient} purse={row.purse} />
      </td>
    </tr>
  );
}
