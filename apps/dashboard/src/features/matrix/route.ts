import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { matrixQuery } from "./queries.ts";
import { matrixSearch } from "./search.ts";

export const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/matrix",
  validateSearch: matrixSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, matrixQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./matrix-page.tsx"), "MatrixPage"),
});
