import type { SourceSummary } from "@nqpf/domain/answers";
import type { ReactNode } from "react";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./coverage-page.module.css";
import { claimsOf, explainClaims, explainSources } from "./explained-sources.ts";
import { messages } from "./messages.ts";
import { shareText } from "./share-text.ts";

const { rests: words } = messages;

export interface SourceGroup {
  readonly id: string;
  readonly title: ReactNode;
  readonly name: string;
  /** What the group's sources are, in the English of explanations. */
  readonly counts: string;
  readonly sources: readonly SourceSummary[];
}

interface SourceSharesProps {
  readonly head: string;
  readonly all: readonly SourceSummary[];
  readonly groups: readonly SourceGroup[];
  readonly sourcesOf: (name: string) => string;
  readonly claimsOf: (name: string) => string;
}

/** Groups of sources with their number, the claims that rest on them and the share of all claims. */
export function SourceShares(props: SourceSharesProps) {
  const { head, all, groups } = props;
  return (
    <ScrollRegion label={head}>
      <table className={`${table.table} ${css.even}`}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={table.figure}>
              {words.sources}
            </th>
            <th scope="col" className={table.figure}>
              {words.claims}
            </th>
            <th scope="col" className={table.figure}>
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, title, name, counts, sources }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td className={table.figure}>
                <ExplainButton
                  of={props.sourcesOf(name)}
                  explained={explainSources(sources, counts)}
                >
                  {formatCount(sources.length)}
                </ExplainButton>
              </td>
              <td className={table.figure}>
                <ExplainButton
                  of={props.claimsOf(name)}
                  explained={explainClaims(sources, `Claims seen. ${counts}`)}
                >
                  {formatCount(claimsOf(sources))}
                </ExplainButton>
              </td>
              <td className={table.figure}>{shareText(claimsOf(sources), claimsOf(all))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
