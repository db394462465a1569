import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { useNames } from "../../ledger/names.ts";
import { wordOptions } from "../../ledger/word-options.ts";
import { useClient } from "../../lib/client-context.ts";
import { CsvLink } from "../../ledger/csv-link.tsx";
import button from "../../ui/button.module.css";
import { FindForm } from "../../ui/find-form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, Section } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { BringBox } from "./bring-box.tsx";
import { DocumentTable } from "./document-table.tsx";
import css from "./documents-page.module.css";
import { messages } from "./messages.ts";
import { documentsInput, documentsQuery } from "./queries.ts";
import type { DocumentsSearch } from "./search.ts";

export function DocumentsPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/documents" }));
  const navigate = useNavigate({ from: "/documents" });
  const query = useSuspenseInfiniteQuery(documentsQuery(client, search));
  const documents = query.data.pages.flatMap((page) => page.data);
  const total = query.data.pages[0]?.total ?? 0;
  const change = (part: DocumentsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const { kind = [], q } = search;
  const isFiltered = kind.length > 0 || q !== undefined;
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Section title={messages.bring.title} note={messages.bring.note}>
        <BringBox />
      </Section>
      <Section
        title={messages.held}
        actions={
          total > 0 && (
            <CsvLink
              href={client.url("listDocuments", documentsInput(search), { csv: true })}
              rows={total}
            />
          )
        }
      >
        <div className={stack.inner}>
          <FindForm
            menu={{
              label: messages.kind,
              options: wordOptions(names.words("source-kind")),
              chosen: kind,
              onChange: (chosen) => change({ kind: chosen }),
            }}
            words={{ label: messages.words, value: q, onChange: (words) => change({ q: words }) }}
            findLabel={messages.find}
            removeLabel={messages.remove}
            count={messages.count(total)}
          />
          {total === 0 ? (
            <Notice title={isFiltered ? messages.empty : messages.none}>
              <p>{isFiltered ? messages.emptyHint : messages.noneHint}</p>
            </Notice>
          ) : (
            <DocumentTable documents={documents} />
          )}
          {documents.some((document) => document.kind === "sample") && (
            <p className={css.note}>{messages.sampleNote}</p>
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
      </Section>
    </Page>
  );
}
