import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { statusQuery } from "../../ledger/status-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { everySourceQuery, placesQuery, searchesQuery } from "./queries.ts";

export const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coverage",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps }) => {
    const { client } = context;
    begin(
      context,
      statusQuery(client, deps),
      everySourceQuery(client, deps),
      searchesQuery(client, deps),
      placesQuery(client, deps),
    );
  },
  component: lazyRouteComponent(() => import("./coverage-page.tsx"), "CoveragePage"),
});
