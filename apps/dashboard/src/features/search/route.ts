import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { searchQuery } from "./queries.ts";
import { searchSearch } from "./search.ts";

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/search",
  validateSearch: searchSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    if (deps.q === undefined) begin(context);
    else begin(context, searchQuery(context.client, deps, deps.q));
  },
  component: lazyRouteComponent(() => import("./search-page.tsx"), "SearchPage"),
});
