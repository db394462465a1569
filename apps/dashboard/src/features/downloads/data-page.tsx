import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";

import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView, type ViewSearch } from "../../lib/view.ts";
import { Page, Section } from "../../ui/page.tsx";
import { AddressChoice } from "./address-choice.tsx";
import { CiteSection } from "./cite-section.tsx";
import css from "./data-page.module.css";
import { DatasetTable } from "./dataset-table.tsx";
import { messages } from "./messages.ts";
import { UseSection } from "./use-section.tsx";

const { claims, api, reading, licence } = messages;

/** Everything that can be taken home, and how to read it. */
export function DataPage() {
  const client = useClient();
  const view = useSettledView();
  const { addresses } = useSearch({ from: "/data" });
  const navigate = useNavigate({ from: "/data" });
  const { data: status } = useSuspenseQuery(statusQuery(client, view));
  const { asOf, knownAt, revision } = status.scope;
  const frozen: ViewSearch = { asOf, knownAt, revision, standing: view.standing };
  const asked = addresses === "frozen" ? frozen : view;
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={css.tables}>
        <AddressChoice
          chosen={addresses}
          revision={revision}
          onChange={(to) =>
            void navigate({
              search: (before) => ({ ...before, addresses: to }),
              resetScroll: false,
            })
          }
        />
        <DatasetTable view={view} asked={asked} />
      </div>
      <div className={css.columns}>
        <Section id="claims" title={claims.title}>
          <p className={css.text}>{claims.text(formatCount(status.counts["claims"] ?? 0))}</p>
          <p className={css.address}>
            <code>/v1/measures/ID/claims.csv</code>
          </p>
        </Section>
        <Section id="api" title={api.title}>
          <p className={css.text}>{api.text}</p>
          <ul className={css.links}>
            <li>
              <a href="/openapi.json">{api.openapi}</a>
            </li>
            <li>
              <a href={client.url("getVocabulary")}>{api.vocabulary}</a>
            </li>
            <li>
              <a href={client.url("getStatus", view)}>{api.status}</a>
            </li>
          </ul>
        </Section>
      </div>
      <UseSection asked={asked} />
      <Section id="columns" title={reading.title}>
        <ul className={css.lines}>
          {reading.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <Link to="/methods">{reading.methods}</Link>
        </p>
      </Section>
      <CiteSection status={status} frozen={frozen} />
      <Section id="licence" title={licence.title}>
        <p className={css.text}>{licence.data}</p>
        <p className={css.text}>{licence.code}</p>
      </Section>
    </Page>
  );
}
