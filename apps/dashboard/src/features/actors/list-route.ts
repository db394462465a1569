import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { actorsQuery } from "./queries.ts";
import { actorsSearch } from "./search.ts";

export const actorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/actors",
  validateSearch: actorsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, actorsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./actors-page.tsx"), "ActorsPage"),
});
