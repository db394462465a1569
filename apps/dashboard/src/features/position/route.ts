import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { claimsQuery, positionsQuery } from "./queries.ts";

export const positionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/position",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    begin(context, positionsQuery(context.client, deps), claimsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./position-page.tsx"), "PositionPage"),
});
