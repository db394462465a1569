import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";
import { actorQuery } from "./queries.ts";

export const actorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/actors/$id",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps, params }) =>
    begin(context, actorQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./actor-page.tsx"), "ActorPage"),
});
