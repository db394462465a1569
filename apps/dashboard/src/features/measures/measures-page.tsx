import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useDisplay } from "../../lib/display.ts";
import { useSettledView } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { Page } from "../../ui/page.tsx";
import { EmptyList } from "./empty-list.tsx";
import { ExplorerTable } from "./explorer-table.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { ListCount } from "./list-count.tsx";
import css from "./measures-page.module.css";
import { messages } from "./messages.ts";
import { measuresInput, measuresQuery } from "./queries.ts";
import { type MeasuresSearch, measuresSearch } from "./search.ts";
import { SelectionBar } from "./selection-bar.tsx";

/** Every measure that passes the filters of the address, with what other filters would let through. */
export function MeasuresPage() {
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Measures />
    </Page>
  );
}

function Measures() {
  const client = useClient();
  const at = useSettledView();
  const { dates } = useDisplay();
  const search = measuresSearch(useDeferredValue(useSearch({ from: "/measures" })));
  const navigate = useNavigate({ from: "/measures" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const input = measuresInput(at, search, useDeferredValue(dates));
  const query = useSuspenseInfiniteQuery(measuresQuery(client, input));
  const [first] = query.data.pages;
  const measures = query.data.pages.flatMap((page) => page.data);
  const total = first?.total ?? 0;
  const change = (part: Partial<MeasuresSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const select = (ids: readonly string[], isSelected: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (isSelected) after.add(id);
        else after.delete(id);
      return after;
    });
  const chips = <FilterChips search={search} onChange={change} />;
  return (
    <>
      <div className={css.explorer}>
        {first && <FacetPanel facets={first.facets} search={search} onChange={change} />}
        <div className={css.list}>
          <FilterBar search={search} onChange={change} />
          {total > 0 && chips}
          <div className={css.head}>
            <ListCount total={total} shown={measures.length} search={search} />
            {total > 0 && (
              <CsvLink href={client.url("listMeasures", input, { csv: true })} rows={total} />
            )}
          </div>
          {search.sort === "largest" && <p className={css.note}>{messages.largestNote}</p>}
          {measures.some(({ standing }) => standing === "proposed") && (
            <p className={css.note}>{messages.proposedNote}</p>
          )}
          {total === 0 ? (
            <EmptyList at={at} search={search} onChange={change}>
              {chips}
            </EmptyList>
          ) : (
            <ExplorerTable
              measures={measures}
              sort={search.sort ?? "newest"}
              isCompact={search.rows === "compact"}
              selected={selected}
              onSort={(sort) => change({ sort: sort === "newest" ? undefined : sort })}
              onSelect={select}
            />
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
          {selected.size > 0 && (
            <SelectionBar
              at={at}
              sort={search.sort}
              selected={selected}
              onClear={() => setSelected(new Set())}
            />
          )}
        </div>
      </div>
    </>
  );
}
