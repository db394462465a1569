import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { eventsQuery, publishedQuery, trendQuery } from "./queries.ts";
import { signalsSearch } from "./search.ts";

export const signalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signals",
  validateSearch: signalsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    begin(
      context,
      trendQuery(context.client, deps),
      publishedQuery(context.client, deps),
      eventsQuery(context.client, deps),
    ),
  component: lazyRouteComponent(() => import("./signals-page.tsx"), "SignalsPage"),
});
