import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../shell/root-route.ts";
import { grantEquivalentsQuery } from "./queries.ts";
import { moneySearch } from "./search.ts";
import { namesQuery } from "../../ledger/names.ts";

export const moneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/money",
  validateSearch: moneySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client, queryClient }, deps }) => {
    void queryClient.prefetchQuery(namesQuery(client));
    void queryClient.prefetchInfiniteQuery(grantEquivalentsQuery(client, deps));
  },
  component: lazyRouteComponent(() => import("./money-page.tsx"), "MoneyPage"),
});
