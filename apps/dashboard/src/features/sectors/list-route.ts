import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";
import { sectorsQuery } from "./queries.ts";

export const sectorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sectors",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps }) => begin(context, sectorsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./sectors-page.tsx"), "SectorsPage"),
});
