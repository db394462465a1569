import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { SourceTable } from "../../ledger/source-table.tsx";
import { wordOptions } from "../../ledger/word-options.ts";
import { useClient } from "../../lib/client-context.ts";
import button from "../../ui/button.module.css";
import { FindForm } from "../../ui/find-form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { messages } from "./messages.ts";
import { sourcesInput, sourcesQuery } from "./queries.ts";
import type { SourcesSearch } from "./search.ts";

export function SourcesPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/sources" }));
  const navigate = useNavigate({ from: "/sources" });
  const query = useSuspenseInfiniteQuery(sourcesQuery(client, search));
  const total = query.data.pages[0]?.total ?? 0;
  const change = (part: SourcesSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const { kind = [], q } = search;
  const kinds = wordOptions(names.words("source-kind"));
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        <CsvLink
          href={client.url("listSources", sourcesInput(search), { csv: true })}
          rows={total}
        />
      }
    >
      <div className={stack.close}>
        <FindForm
          menu={{
            label: messages.kind,
            options: kinds,
            chosen: kind,
            onChange: (chosen) => change({ kind: chosen }),
          }}
          words={{ label: messages.words, value: q, onChange: (words) => change({ q: words }) }}
          findLabel={messages.find}
          removeLabel={messages.remove}
          count={messages.count(total)}
        />
        {total === 0 ? (
          <Notice title={messages.empty}>
            <p>{messages.emptyHint}</p>
          </Notice>
        ) : (
          <SourceTable
            sources={query.data.pages.flatMap((page) => page.data)}
            last={{ head: messages.claims, isFigure: true, cell: (source) => source.claims }}
          />
        )}
        {query.hasNextPage && (
          <button
            type="button"
            className={button.button}
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {messages.more}
          </button>
        )}
      </div>
    </Page>
  );
}
