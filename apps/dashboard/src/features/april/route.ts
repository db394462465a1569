import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";

import { briefQuery } from "../../ledger/brief-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { statementsQuery } from "./queries.ts";
import { aprilSearch } from "./search.ts";
import { startingWeek } from "./starting-week.ts";

export const aprilRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/april-2024",
  validateSearch: aprilSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const view = viewOf(deps);
    begin(
      context,
      statementsQuery(context.client, view),
      briefQuery(context.client, startingWeek, view),
    );
  },
  component: lazyRouteComponent(() => import("./april-page.tsx"), "AprilPage"),
});

/** Where the page stood before, for links that were sent. */
export const statementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/statements",
  validateSearch: aprilSearch,
  beforeLoad: ({ search, location }) => {
    throw redirect({ to: "/april-2024", search, hash: location.hash, replace: true });
  },
});
