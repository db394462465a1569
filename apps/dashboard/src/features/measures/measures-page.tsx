import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { MeasureTable } from "../../ledger/measure-table.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { FilterChips } from "./filter-chips.tsx";
import css from "./measures-page.module.css";
import { messages } from "./messages.ts";
import { measuresInput, measuresQuery } from "./queries.ts";
import { type MeasuresSearch, measuresSearch } from "./search.ts";

export function MeasuresPage() {
  const client = useClient();
  const at = useSettledInstant();
  const search = measuresSearch(useDeferredValue(useSearch({ from: "/measures" })));
  const navigate = useNavigate({ from: "/measures" });
  const query = useSuspenseInfiniteQuery(measuresQuery(client, at, search));
  const measures = query.data.pages.flatMap((page) => page.data);
  const total = query.data.pages[0]?.total ?? 0;
  const change = (part: Partial<MeasuresSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const chips = <FilterChips search={search} onChange={change} />;
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={css.list}>
        <FilterBar search={search} onChange={change} />
        {total > 0 && chips}
        <div className={css.head}>
          <output className={css.count}>{messages.count(total, measures.length)}</output>
          {total > 0 && (
            <CsvLink
              href={client.url("listMeasures", measuresInput(at, search), { csv: true })}
              rows={total}
            />
          )}
        </div>
        {search.sort === "largest" && <p className={css.note}>{messages.largestNote}</p>}
        {total === 0 ? (
          <Notice title={messages.empty}>
            <p>{at.asOf || at.knownAt ? messages.emptyAt : messages.emptyNow}</p>
            {chips}
          </Notice>
        ) : (
          <MeasureTable label={messages.title} measures={measures} />
        )}
        {query.hasNextPage && (
          <button
            type="button"
            className={`${button.button} ${css.more}`}
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? messages.loading : messages.more}
          </button>
        )}
      </div>
    </Page>
  );
}
