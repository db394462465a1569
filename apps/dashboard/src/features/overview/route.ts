import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { statusQuery } from "../../ledger/status-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { overviewQueries } from "./queries.ts";
import { overviewSearch } from "./search.ts";

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const at = viewOf(deps);
    begin(context, statusQuery(context.client, at));
    // A stretch is counted back from a day that the status tells first.
    if (deps.since === undefined) begin(context, overviewQueries.changes(context.client, at, deps));
  },
  component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
});
