import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { documentsSearch } from "./search.ts";

export const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/documents",
  validateSearch: documentsSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./documents-page.tsx"), "DocumentsPage"),
});
