import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { FilterChips, FilterRow } from "../../ui/filter-row.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, Section } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { GrantTable } from "./grant-table.tsx";
import { messages } from "./messages.ts";
import { grantEquivalentsInput, grantEquivalentsQuery } from "./queries.ts";
import { RefusalNote } from "./refusal-note.tsx";
import type { MoneySearch } from "./search.ts";
import { UnvaluedList } from "./unvalued-list.tsx";

/** Every measure whose instrument a formula values, each with what it comes to for each side. */
export function MoneyPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/money" }));
  const navigate = useNavigate({ from: "/money" });
  const query = useSuspenseInfiniteQuery(grantEquivalentsQuery(client, search));
  const { pages } = query.data;
  const rows = pages.flatMap(({ answer }) => answer.data);
  const total = pages[0]?.answer.total ?? 0;
  const valued = rows.filter(({ recipient, purse, intermediary }) =>
    [recipient, purse, intermediary].some(({ range }) => range !== null),
  );
  const filters = {
    filters: [
      {
        key: "sector" as const,
        label: messages.filters.sector,
        options: names.sectors.map(({ id, label }) => ({ value: id, label: labelText(label) })),
        chosen: search.sector ?? [],
      },
      {
        key: "instrument" as const,
        label: messages.filters.instrument,
        options: names.instruments.map(({ id, label }) => ({ value: id, label: labelText(label) })),
        chosen: search.instrument ?? [],
      },
    ],
    chip: messages.chip,
    remove: messages.remove,
    onChange: (key: keyof MoneySearch, chosen: readonly string[] | undefined) =>
      void navigate({ search: (before) => ({ ...before, [key]: chosen }), resetScroll: false }),
  };
  const refusal = pages[0]?.refusal ?? null;
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={stack.close}>
        {refusal !== null && <RefusalNote refusal={refusal} />}
        <FilterRow {...filters}>
          <output>{messages.count(formatCount(rows.length), formatCount(total))}</output>
          {total > 0 && (
            <CsvLink
              href={client.url(
                "listGrantEquivalents",
                { ...grantEquivalentsInput(search), ...(refusal && { currency: undefined }) },
                { csv: true },
              )}
              rows={total}
            />
          )}
        </FilterRow>
        {total === 0 && (
          <Notice title={messages.empty}>
            <p>{messages.emptyNote}</p>
            <FilterChips {...filters} />
          </Notice>
        )}
      </div>
      {valued.length > 0 && (
        <Section
          title={messages.list.valued}
          note={
            <>
              <p>{messages.list.valuedNote}</p>
              <p>{messages.list.shareNote}</p>
            </>
          }
        >
          <GrantTable rows={valued} />
        </Section>
      )}
      {rows.length > valued.length && (
        <UnvaluedList rows={rows.filter((row) => !valued.includes(row))} />
      )}
      {query.hasNextPage && (
        <button
          type="button"
          className={button.button}
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? messages.loading : messages.more}
        </button>
      )}
    </Page>
  );
}
