import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";

import { stateOf } from "../../ledger/review/review-state.ts";
import { useClient } from "../../lib/client-context.ts";
import { reviewsQuery } from "./queries.ts";

/** How near the end of what is loaded the next page is asked for. */
const margin = 10;

/** The queue of the address and the proposal in view. What was decided leaves it, unless it asks for such. */
export function useQueue() {
  const search = useSearch({ from: "/review" });
  const navigate = useNavigate({ from: "/review" });
  const query = useSuspenseInfiniteQuery(reviewsQuery(useClient(), search));
  const states = search.state ?? ["open"];
  const loaded = query.data.pages.flatMap((page) => page.data);
  const items = loaded.filter((item) => states.includes(stateOf(item)));
  const total = (query.data.pages[0]?.total ?? 0) - (loaded.length - items.length);
  const named = items.findIndex(({ id }) => id === search.claim);
  const place = named === -1 ? 0 : named;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const isNearEnd = place > items.length - margin;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const show = (claim: string | undefined) =>
    void navigate({
      search: (before) => ({ ...before, claim }),
      replace: true,
      resetScroll: false,
    });
  const step = (by: number) => {
    const item = items[place + by];
    if (item) show(item.id);
  };
  return { search, states, items, total, place, item: items[place] ?? null, show, step };
}
