import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { measuresSearch } from "./search.ts";

export const measuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/measures",
  validateSearch: measuresSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./measures-page.tsx"), "MeasuresPage"),
});
