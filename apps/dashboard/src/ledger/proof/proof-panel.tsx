import type { ClaimRef, Source } from "@nqpf/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import { named } from "../../lib/joining.ts";
import { useView } from "../../lib/view.ts";
import { SidePanel } from "../../ui/side-panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { describeValue } from "../describe-value.ts";
import { useNames } from "../names.ts";
import { ReportMistake } from "../report/report-mistake.tsx";
import { messages } from "./messages.ts";
import css from "./proof-panel.module.css";
import { proofQuery, type Proven } from "./queries.ts";
import { type Quote, quotesQuery } from "./quotes-query.ts";
import type { ProofRequest } from "./request.ts";
import { SourceEntry } from "./source-entry.tsx";

interface ProofPanelProps {
  readonly request: ProofRequest;
  readonly onClose: () => void;
}

/** The panel behind every value: which sources say it, of what kind, and what others say instead. */
export function ProofPanel({ request, onClose }: ProofPanelProps) {
  const { data, isError } = useQuery(proofQuery(useClient(), useView(), request.proof));
  return (
    <SidePanel
      label={named(messages.panel, request.value)}
      closeLabel={messages.close}
      onClose={onClose}
    >
      <p className={css.eyebrow}>{messages.panel}</p>
      <h2 className={css.value}>{request.value}</h2>
      {isError && <p role="alert">{messages.failed}</p>}
      {!data && !isError && <Skeleton label={messages.loading} lines={3} />}
      {data && (
        <ProvenValue
          proven={data}
          asked={request.proof.of}
          value={request.value}
          onLeave={onClose}
        />
      )}
    </SidePanel>
  );
}

function ProvenValue({
  proven,
  asked,
  value,
  onLeave,
}: {
  readonly proven: Proven;
  readonly asked: ProofRequest["proof"]["of"];
  /** As the page shows it. */
  readonly value: string;
  readonly onLeave: () => void;
}) {
  const names = useNames();
  const { held, sources, measure } = proven;
  const quotes = useQuotes(proven);
  if (held === null) {
    if (asked === "property") return <p>{messages.gone}</p>;
    return <SourceList entries={sources.map((source) => ({ source }))} onLeave={onLeave} />;
  }
  const entries = entriesOf(held.claims, sources, quotes);
  return (
    <>
      {held.inherited && <p className={css.remark}>{messages.inherited}</p>}
      {held.derivedOnly && <p className={css.warning}>{messages.derivedOnly}</p>}
      <SourceList entries={entries} onLeave={onLeave} />
      {held.rivals.map((rival, place) => (
        <section key={place} className={css.rival}>
          <h3>{messages.rivals}</h3>
          <p className={css.rivalValue}>{describeValue(held.property, rival.value, names)}</p>
          <p className={css.remark}>{messages.rivalsNote}</p>
          <SourceList entries={entriesOf(rival.claims, sources, quotes)} onLeave={onLeave} />
        </section>
      ))}
      {measure !== null && (
        <p className={css.foot}>
          <Link to="/measures/$id" params={{ id: measure }} hash="sources" onClick={onLeave}>
            {messages.ofMeasure}
          </Link>
          <span>
            {messages.property} <code>{held.property}</code>
          </span>
          <ReportMistake
            inline
            about={{
              measure,
              property: held.property,
              value,
              claims: held.claims.map(({ id }) => id),
              sources: entries.map(({ source, quote }) => ({ ...source, quote: quote?.exact })),
            }}
          />
        </p>
      )}
    </>
  );
}

interface Entry {
  readonly source: Source;
  readonly claim?: ClaimRef;
  readonly quote?: Quote | undefined;
}

interface SourceListProps {
  readonly entries: readonly Entry[];
  readonly onLeave: () => void;
}

function SourceList({ entries, onLeave }: SourceListProps) {
  return (
    <>
      <p className={css.count}>{messages.stand(entries.length)}</p>
      <ol className={css.list}>
        {entries.map(({ source, claim, quote }) => (
          <SourceEntry
            key={claim?.id ?? source.id}
            source={source}
            claim={claim}
            quote={quote}
            onLeave={onLeave}
          />
        ))}
      </ol>
    </>
  );
}

type Quotes = ReadonlyMap<string, Quote>;
const noQuotes: Quotes = new Map();

/** Where the quoted claims of a value stand in their documents; asked for only where there are such. */
function useQuotes({ held, measure }: Proven): Quotes {
  const claims = held ? [held.claims, ...held.rivals.map((rival) => rival.claims)].flat() : [];
  const isAsked = measure !== null && claims.some(({ grade }) => grade === "quoted");
  const { data } = useQuery({ ...quotesQuery(useClient(), measure ?? ""), enabled: isAsked });
  return data ?? noQuotes;
}

function entriesOf(
  claims: readonly ClaimRef[],
  sources: readonly Source[],
  quotes: Quotes,
): Entry[] {
  return claims.flatMap((claim) => {
    const source = sources.find(({ id }) => id === claim.source);
    return source ? [{ source, claim, quote: quotes.get(claim.id) }] : [];
  });
}
