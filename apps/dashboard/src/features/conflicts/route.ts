import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { namesQuery } from "../../ledger/names.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { conflictsQuery } from "./queries.ts";
import { conflictsSearch } from "./search.ts";

export const conflictsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/conflicts",
  validateSearch: conflictsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client, queryClient }, deps }) => {
    void queryClient.prefetchQuery(namesQuery(client));
    void queryClient.prefetchInfiniteQuery(conflictsQuery(client, deps));
  },
  component: lazyRouteComponent(() => import("./conflicts-page.tsx"), "ConflictsPage"),
});
