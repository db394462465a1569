import type { Source } from "@nqpf/domain";
import type { ReactNode } from "react";

import { labelText, languageOfText } from "../lib/label-text.ts";
import { ExternalLink, hostOf } from "../ui/external-link.tsx";
import { HeldText } from "../ui/label.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import table from "../ui/table.module.css";
import { DateText } from "./date.tsx";
import { meaningOf } from "./meaning.ts";
import { messages } from "./messages.ts";
import { useNames } from "./names.ts";
import css from "./source-table.module.css";

const { sources: words } = messages;

interface SourceTableProps<Row extends Source> {
  readonly sources: readonly Row[];
  /** What the last column says of a source. */
  readonly last: { readonly head: string; readonly isFigure: boolean; cell(row: Row): ReactNode };
}

/** Sources with their grade, one a row; the page that shows them gives the last column. */
export function SourceTable<Row extends Source>({ sources, last }: SourceTableProps<Row>) {
  const names = useNames();
  const lastClass = last.isFigure ? table.figure : table.quiet;
  return (
    <ScrollRegion label={words.title}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.accessed}</th>
            <th scope="col" className={last.isFigure ? table.figure : undefined}>
              {last.head}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row" className={css.publisher}>
                <Publication source={source} />
              </th>
              <td title={meaningOf(names.word("source-kind", source.kind))}>
                {labelText(names.word("source-kind", source.kind))}
              </td>
              <td>
                {source.published === null ? (
                  <span className={table.quiet}>{words.notDated}</span>
                ) : (
                  <DateText date={source.published} />
                )}
              </td>
              <td>
                <DateText date={source.accessed} />
              </td>
              <td className={lastClass}>{last.cell(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Who published a page, under which title and at which address. */
function Publication({ source }: { readonly source: Source }) {
  return (
    <>
      <HeldText lang={languageOfText(source.publisher)} plain>
        {source.publisher}
      </HeldText>
      {source.title !== null && (
        <span className={table.note} lang={source.lang === "zh" ? "zh-Hans" : source.lang}>
          {source.title}
        </span>
      )}
      <span className={css.address}>
        {source.url === null ? (
          words.noAddress
        ) : (
          <ExternalLink href={source.url}>{hostOf(source.url)}</ExternalLink>
        )}
      </span>
    </>
  );
}
