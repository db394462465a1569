import { useInfiniteQuery } from "@tanstack/react-query";

import { useClient } from "../../lib/client-context.ts";
import type { ViewSearch } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { Section } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { HistoryStep } from "./history-entry.tsx";
import css from "./history-section.module.css";
import { messages } from "./messages.ts";
import { historyInput, historyQuery } from "./queries.ts";

const { history: words } = messages;

interface HistorySectionProps {
  readonly id: string;
  readonly at: ViewSearch;
}

/** How our view of the measure changed; it comes after the page, which does not wait for it. */
export function HistorySection({ id, at }: HistorySectionProps) {
  const client = useClient();
  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    historyQuery(client, at, id),
  );
  const entries = data?.pages.flatMap((page) => page.data) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <Section
      id="history"
      title={words.title}
      note={words.note}
      actions={
        data ? (
          <a href={client.url("listHistory", historyInput(at, id), { csv: true })} download>
            {words.csv(total)}
          </a>
        ) : undefined
      }
    >
      {isError && <p role="alert">{words.failed}</p>}
      {!data && !isError && <Skeleton label={words.loading} lines={4} />}
      <ol className={css.steps}>
        {entries.map((entry) => (
          <HistoryStep key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasNextPage && (
        <button
          type="button"
          className={`${button.button} ${css.more}`}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? words.loading : words.more}
        </button>
      )}
    </Section>
  );
}
