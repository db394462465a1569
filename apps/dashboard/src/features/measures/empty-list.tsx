import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useClient } from "../../lib/client-context.ts";
import { useDisplay } from "../../lib/display.ts";
import type { ViewSearch } from "../../lib/view.ts";
import { Notice } from "../../ui/notice.tsx";
import css from "./empty-list.module.css";
import { filterName } from "./filter-chips.tsx";
import { messages } from "./messages.ts";
import { measuresInput, totalQuery } from "./queries.ts";
import { filtersInForce, type MeasuresSearch } from "./search.ts";

interface EmptyListProps {
  readonly at: ViewSearch;
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
  /** The filters in force, to take away. */
  readonly children: ReactNode;
}

/** Says which filter let the last rows fall, and how many come back without it. */
export function EmptyList({ at, search, onChange, children }: EmptyListProps) {
  const { dates } = useDisplay();
  const client = useClient();
  const filters = filtersInForce(search);
  const without = filters.map((filter) => ({
    filter,
    input: measuresInput(at, { ...search, [filter]: undefined }, dates),
  }));
  const totals = useQueries({ queries: without.map(({ input }) => totalQuery(client, input)) });
  const isKnown = totals.every(({ isPending }) => !isPending);
  const helpful = without.flatMap(({ filter }, place) => {
    const total = totals[place]?.data ?? 0;
    return total > 0 ? [{ filter, total }] : [];
  });
  if (filters.length === 0) return <Notice title={messages.noneAtAll} />;
  return (
    <Notice title={messages.empty}>
      {(at.asOf ?? at.knownAt) !== undefined && <p>{messages.emptyAt}</p>}
      {helpful.length > 0 && (
        <>
          <p>{messages.removes}</p>
          <ul className={css.list}>
            {helpful.map(({ filter, total }) => (
              <li key={filter}>
                <button
                  type="button"
                  className={css.without}
                  onClick={() => onChange({ [filter]: undefined })}
                >
                  {messages.without(
                    filterName(filter, dates ?? "announced"),
                    messages.count(total),
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isKnown && helpful.length === 0 && <p>{messages.together}</p>}
      {children}
    </Notice>
  );
}
