import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";
import { instrumentQuery } from "./queries.ts";

export const instrumentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/instruments/$id",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps, params }) =>
    begin(context, instrumentQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./instrument-page.tsx"), "InstrumentPage"),
});
