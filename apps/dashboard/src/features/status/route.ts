import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { statusQuery } from "../../ledger/status-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { healthQuery, latestSourcesQuery } from "./queries.ts";

export const statusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/status",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps }) =>
    begin(
      context,
      statusQuery(context.client, deps),
      healthQuery(),
      latestSourcesQuery(context.client, deps),
    ),
  component: lazyRouteComponent(() => import("./status-page.tsx"), "StatusPage"),
});
