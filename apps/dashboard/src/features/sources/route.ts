import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { sourcesSearch } from "./search.ts";

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources",
  validateSearch: sourcesSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./sources-page.tsx"), "SourcesPage"),
});
