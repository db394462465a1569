import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { april2024, type InstantSearch, now, useSettledInstant } from "../../lib/instant.ts";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { statementsQuery } from "./queries.ts";
import { StatementEntry } from "./statement-entry.tsx";
import css from "./statements-page.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

const sameAddress = { exact: true } as const;

/** The starting document against what is known now. */
export function StatementsPage() {
  const client = useClient();
  const names = useNames();
  const at = useSettledInstant();
  const { verdict: chosen } = useSearch({ from: "/statements" });
  const { data } = useSuspenseQuery(statementsQuery(client, at));
  const shown = data.data.filter(({ verdict }) => !chosen || chosen.includes(verdict));
  const navigate = useNavigate({ from: "/statements" });
  const look = (days: InstantSearch) =>
    void navigate({ search: (before) => ({ ...before, ...days }), resetScroll: false });
  const isApril = at.asOf === april2024.asOf && at.knownAt === april2024.knownAt;
  const verdicts = names
    .words("verdict")
    .flatMap(({ id }) => data.data.find(({ verdict }) => verdict === id)?.verdict ?? []);
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={<CsvLink href={client.url("listStatements", at, { csv: true })} rows={data.total} />}
    >
      <div className={css.body}>
        <fieldset className={css.switch} aria-label={messages.look}>
          <span>{messages.look}</span>
          <span className={css.pair}>
            <button
              type="button"
              className={button.button}
              aria-pressed={isApril}
              onClick={() => look(april2024)}
            >
              {messages.april}
            </button>
            <button
              type="button"
              className={button.button}
              aria-pressed={at.asOf === undefined && at.knownAt === undefined}
              onClick={() => look(now)}
            >
              {messages.now}
            </button>
          </span>
          {isApril && <p className={css.note}>{messages.aprilNote}</p>}
        </fieldset>
        <nav aria-label={messages.verdicts}>
          <ul className={css.verdicts}>
            <li>
              <Link
                to="/statements"
                search={{ verdict: undefined }}
                resetScroll={false}
                activeOptions={sameAddress}
                aria-current={chosen ? undefined : "true"}
              >
                {messages.all} <span className={css.count}>{data.data.length}</span>
              </Link>
            </li>
            {verdicts.map((verdict) => (
              <li key={verdict}>
                <Link
                  to="/statements"
                  search={{ verdict: [verdict] }}
                  resetScroll={false}
                  activeOptions={sameAddress}
                  aria-current={chosen?.includes(verdict) ? "true" : undefined}
                >
                  <VerdictBadge verdict={verdict} />{" "}
                  <span className={css.count}>
                    {data.data.filter((statement) => statement.verdict === verdict).length}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <output className={css.shown}>{messages.count(shown.length)}</output>
        {shown.length === 0 ? (
          <Notice title={messages.empty} />
        ) : (
          <ol className={css.list}>
            {shown.map((statement) => (
              <StatementEntry
                key={statement.id}
                statement={statement}
                place={data.data.indexOf(statement) + 1}
                labels={data.labels}
              />
            ))}
          </ol>
        )}
      </div>
    </Page>
  );
}
