import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { displayOf } from "../../lib/display.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { measuresInput, measuresQuery } from "./queries.ts";
import { measuresSearch } from "./search.ts";

export const measuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/measures",
  validateSearch: measuresSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const input = measuresInput(viewOf(deps), measuresSearch(deps), displayOf(deps).dates);
    begin(context);
    void context.queryClient.prefetchInfiniteQuery(measuresQuery(context.client, input));
  },
  component: lazyRouteComponent(() => import("./measures-page.tsx"), "MeasuresPage"),
});
