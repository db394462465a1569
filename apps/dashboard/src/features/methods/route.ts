import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { exampleQuery } from "./queries.ts";

export const methodsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methods",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps }) => begin(context, exampleQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./methods-page.tsx"), "MethodsPage"),
});
