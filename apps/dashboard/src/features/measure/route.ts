import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { measureQuery } from "../../ledger/measure-query.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";

export const measureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/measures/$id",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps, params }) =>
    begin(context, measureQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./measure-page.tsx"), "MeasurePage"),
});
