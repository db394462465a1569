import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { viewOf } from "../../lib/view.ts";
import { instrumentsQuery } from "./queries.ts";

export const instrumentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/instruments",
  loaderDeps: ({ search }) => viewOf(search),
  loader: ({ context, deps }) => begin(context, instrumentsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./instruments-page.tsx"), "InstrumentsPage"),
});
