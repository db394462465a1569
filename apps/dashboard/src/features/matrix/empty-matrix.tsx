import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import css from "./matrix-page.module.css";
import { messages } from "./messages.ts";
import { measuresQuery } from "./queries.ts";
import { filters, type MatrixSearch } from "./search.ts";

/** Why no measure is left, and what each filter alone keeps out. */
export function EmptyMatrix({ search }: { readonly search: MatrixSearch }) {
  const client = useClient();
  const view = useSettledView();
  const navigate = useNavigate({ from: "/matrix" });
  const active = filters.filter((filter) => (search[filter] ?? []).length > 0);
  const without = useQueries({
    queries: active.map((filter) =>
      measuresQuery(client, { ...view, ...search, [filter]: undefined }),
    ),
  });
  return (
    <Notice title={messages.empty.title}>
      <p>{active.length > 0 ? messages.empty.filtered : messages.empty.unfiltered}</p>
      <ul className={css.ways}>
        {active.map((filter, place) => {
          const count = without[place]?.data;
          const words = messages.empty.without(messages.filters[filter]);
          return (
            <li key={filter}>
              <button
                type="button"
                className={button.button}
                onClick={() =>
                  void navigate({
                    search: (before) => ({ ...before, [filter]: undefined }),
                    resetScroll: false,
                  })
                }
              >
                {count === undefined
                  ? words
                  : messages.empty.left(words, messages.unique(formatCount(count)))}
              </button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
