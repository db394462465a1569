import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { namesQuery } from "../../ledger/names.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { gapsQuery } from "./queries.ts";
import { gapsSearch } from "./search.ts";

export const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gaps",
  validateSearch: gapsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client, queryClient }, deps }) => {
    void queryClient.prefetchQuery(namesQuery(client));
    void queryClient.prefetchInfiniteQuery(gapsQuery(client, deps));
  },
  component: lazyRouteComponent(() => import("./gaps-page.tsx"), "GapsPage"),
});
