import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { measureMoneyQuery } from "./queries.ts";

export const measureMoneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/money/$id",
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    begin(context, measureMoneyQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./measure-money-page.tsx"), "MeasureMoneyPage"),
});
