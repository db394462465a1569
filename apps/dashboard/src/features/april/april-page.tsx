import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";

import { briefQuery } from "../../ledger/brief-query.ts";
import { CsvLink } from "../../ledger/csv-link.tsx";
import { FootnotesProvider } from "../../ledger/footnotes/footnotes-provider.tsx";
import { useClient } from "../../lib/client-context.ts";
import { language } from "../../lib/language.ts";
import { april2024, now, useSettledView, type ViewSearch } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { Page } from "../../ui/page.tsx";
import css from "./april-page.module.css";
import { FilterChips } from "./filter-chips.tsx";
import { messages } from "./messages.ts";
import { statementsQuery } from "./queries.ts";
import { startingWeek } from "./starting-week.ts";
import { StatementList } from "./statement-list.tsx";
import { isShown, thenAndNow } from "./then-and-now.ts";
import { TrendLine } from "./trend-line.tsx";
import { VerdictTable } from "./verdict-table.tsx";

/** The starting document: what could be known in its week beside what is known now. */
export function AprilPage() {
  const client = useClient();
  const view = useSettledView();
  const search = useSearch({ from: "/april-2024" });
  const { data } = useSuspenseQuery(statementsQuery(client, view));
  const { data: brief } = useSuspenseQuery(briefQuery(client, startingWeek, view));
  const navigate = useNavigate({ from: "/april-2024" });
  const look = (days: ViewSearch) =>
    void navigate({ search: (before) => ({ ...before, ...days }), resetScroll: false });
  const items = thenAndNow(data.data, brief);
  const shown = items.filter((item) => isShown(item, search));
  const isApril = view.asOf === april2024.asOf && view.knownAt === april2024.knownAt;
  const isNow = view.asOf === undefined && view.knownAt === undefined;
  const nowDay = isNow ? data.scope.asOf : null;
  return (
    <Page
      title={messages.title}
      lead={<p>{messages.lead}</p>}
      actions={
        <CsvLink href={client.url("listStatements", view, { csv: true })} rows={data.total} />
      }
    >
      <FootnotesProvider brief={brief}>
        <div className={css.body}>
          <div className={css.top}>
            <VerdictTable items={items} thenDay={brief.knownAt} nowDay={nowDay} search={search} />
            <div className={css.remarks}>
              <TrendLine />
              {language !== "en" && <p>{messages.english}</p>}
              <p>{messages.written}</p>
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
                    aria-pressed={isNow}
                    onClick={() => look(now)}
                  >
                    {messages.now}
                  </button>
                </span>
              </fieldset>
            </div>
          </div>
          <FilterChips search={search} shown={shown.length} of={items.length} />
          <StatementList
            items={shown}
            labels={data.labels}
            thenDay={brief.knownAt}
            nowDay={nowDay}
          />
        </div>
      </FootnotesProvider>
    </Page>
  );
}
