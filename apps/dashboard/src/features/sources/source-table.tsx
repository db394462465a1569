import type { SourceSummary } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import css from "./source-table.module.css";

const { columns: words } = messages;

export function SourceTable({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const names = useNames();
  return (
    <ScrollRegion label={messages.title}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.accessed}</th>
            <th scope="col" className={table.figure}>
              {words.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row" className={css.publisher}>
                {source.publisher}
                {source.title !== null && (
                  <span
                    className={table.note}
                    lang={source.lang === "zh" ? "zh-Hans" : source.lang}
                  >
                    {source.title}
                  </span>
                )}
                <span className={css.address}>
                  {source.url === null ? (
                    messages.none
                  ) : (
                    <ExternalLink href={source.url}>{hostOf(source.url)}</ExternalLink>
                  )}
                </span>
              </th>
              <td title={names.word("source-kind", source.kind).means}>
                {names.word("source-kind", source.kind).en}
              </td>
              <td>
                {source.published === null ? (
                  <span className={table.quiet}>{messages.notDated}</span>
                ) : (
                  <DateText date={source.published} />
                )}
              </td>
              <td>
                <DateText date={source.accessed} />
              </td>
              <td className={table.figure}>{source.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
