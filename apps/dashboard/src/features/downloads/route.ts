import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { statusQuery } from "../../ledger/status-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { dataSearch } from "./search.ts";

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data",
  validateSearch: dataSearch,
  loaderDeps: ({ search }) => viewOf({ ...search }),
  loader: ({ context, deps }) => begin(context, statusQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./data-page.tsx"), "DataPage"),
});
