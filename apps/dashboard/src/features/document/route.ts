import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { documentQuery, textQuery } from "./queries.ts";
import { documentSearch } from "./search.ts";

export const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/documents/$hash",
  validateSearch: documentSearch,
  loader: ({ context, params: { hash } }) =>
    begin(context, documentQuery(context.client, hash), textQuery(context.client, hash)),
  component: lazyRouteComponent(() => import("./document-page.tsx"), "DocumentPage"),
});
