import type { SourceSummary } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./coverage-page.module.css";
import { explainDays } from "./explained-sources.ts";
import { type Lag, lagOf } from "./lag.ts";
import { messages } from "./messages.ts";

const { lag: words } = messages;
const counts = "Days from publication to reading, of sources published on a known day";
const formulas = {
  median: "the smallest number of days within which half of the sources were read",
  p90: "the smallest number of days within which nine in ten of the sources were read",
};

/** How late the ledger read its sources. */
export function LagSection({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const names = useNames();
  const rows = [
    { id: "all", name: words.all, lag: lagOf(sources) },
    ...names.words("source-kind").map((word) => ({
      id: word.id,
      name: labelText(word),
      lag: lagOf(sources.filter(({ kind }) => kind === word.id)),
    })),
  ].filter(({ lag }) => lag.sources.length > 0);
  const wereReadAtOnce = new Set(sources.map(({ accessed }) => accessed)).size === 1;
  return (
    <Section
      id="lag"
      title={words.title}
      note={wereReadAtOnce ? `${words.note} ${words.oneDay}` : words.note}
    >
      <ScrollRegion label={words.title}>
        <table className={`${table.table} ${css.narrow} ${css.even}`}>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col" className={table.figure}>
                {words.n}
              </th>
              <th scope="col" className={table.figure}>
                {words.median}
              </th>
              <th scope="col" className={table.figure}>
                {words.p90}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, lag }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className={table.figure}>{formatCount(lag.sources.length)}</td>
                <Days lag={lag} of="median" name={words.medianOf(name)} />
                <Days lag={lag} of="p90" name={words.p90Of(name)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

interface DaysProps {
  readonly lag: Lag;
  readonly of: "median" | "p90";
  readonly name: string;
}

function Days({ lag, of, name }: DaysProps) {
  return (
    <td className={table.figure}>
      <ExplainButton of={name} explained={explainDays(lag[of], lag.sources, counts, formulas[of])}>
        {words.days(formatCount(lag[of] ?? 0))}
      </ExplainButton>
    </td>
  );
}
