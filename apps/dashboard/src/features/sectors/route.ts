import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";
import { sectorQuery } from "./queries.ts";

export const sectorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sectors/$id",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps, params }) =>
    begin(context, sectorQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./sector-page.tsx"), "SectorPage"),
});
