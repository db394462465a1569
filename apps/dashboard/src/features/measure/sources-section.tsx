import type { Source } from "@nqpf/domain";

import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import css from "./sources-section.module.css";

const { sources: words } = messages;

interface SourcesSectionProps {
  readonly sources: readonly Source[];
  readonly claimsHref: string;
}

/** Every source of the measure with its grade, nearest to the origin first. */
export function SourcesSection({ sources, claimsHref }: SourcesSectionProps) {
  const names = useNames();
  const order = names.words("source-kind").map(({ id }) => id);
  const sorted = sources.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (b.published ?? "").localeCompare(a.published ?? ""),
  );
  return (
    <Section
      id="sources"
      title={`${words.title} (${sources.length})`}
      note={words.note}
      actions={
        <a href={claimsHref} download>
          {words.claims}
        </a>
      }
    >
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.publisher}</th>
              <th scope="col">{words.columns.kind}</th>
              <th scope="col">{words.columns.published}</th>
              <th scope="col">{words.columns.accessed}</th>
              <th scope="col">{words.columns.grade}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((source) => (
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
                      words.none
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
                    <span className={table.quiet}>{words.notDated}</span>
                  ) : (
                    <DateText date={source.published} />
                  )}
                </td>
                <td>
                  <DateText date={source.accessed} />
                </td>
                <td className={css.grade}>{words.grade}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
