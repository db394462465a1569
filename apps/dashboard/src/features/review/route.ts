import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { reviewSearch } from "./search.ts";

export const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/review",
  validateSearch: reviewSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./review-page.tsx"), "ReviewPage"),
});
