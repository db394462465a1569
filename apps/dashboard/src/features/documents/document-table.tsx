import type { DocumentSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { SampleBadge, StandingBadge } from "../../ledger/review/standing-badge.tsx";
import { labelText } from "../../lib/label-text.ts";
import { tagOf } from "../../lib/language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./document-table.module.css";
import { messages } from "./messages.ts";

const { columns } = messages;

/** Documents on one row each, with where their proposals stand. */
export function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  return (
    <ScrollRegion label={messages.title}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{columns.document}</th>
            <th scope="col">{columns.published}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.lang}</th>
            <th scope="col">{columns.proposals}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow key={document.sha256} document={document} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const names = useNames();
  const { title, publisher, published, kind, lang, sha256 } = document;
  const word = names.word("source-kind", kind);
  return (
    <tr>
      <th scope="row" className={css.document}>
        <Link to="/documents/$hash" params={{ hash: sha256 }}>
          {title === null ? messages.untitled : <span lang={tagOf(lang)}>{title}</span>}
        </Link>
        <span className={css.publisher}>
          {publisher ?? messages.notStated} {kind === "sample" && <SampleBadge />}
        </span>
      </th>
      <td>
        {published === null ? (
          <span className={table.quiet}>{messages.notStated}</span>
        ) : (
          <DateText date={published} />
        )}
      </td>
      <td title={meaningOf(word)}>{labelText(word)}</td>
      <td>{messages.langs[lang]}</td>
      <td>
        <Proposals document={document} />
      </td>
    </tr>
  );
}

function Proposals({ document: { proposals } }: { readonly document: DocumentSummary }) {
  const states = (["open", "accepted", "rejected"] as const).filter(
    (state) => proposals[state] > 0,
  );
  if (states.length === 0) return <span className={table.quiet}>{messages.counts.none}</span>;
  return (
    <ul className={css.proposals}>
      {states.map((state) => (
        <li key={state}>
          <strong>{formatCount(proposals[state])}</strong> <StandingBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
