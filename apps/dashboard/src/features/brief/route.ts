import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";

import { briefQuery } from "../../ledger/brief-query.ts";
import { viewOf } from "../../lib/view.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { weeksQuery } from "./queries.ts";

export const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/brief/$week",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params: { week } }) =>
    begin(
      context,
      briefQuery(context.client, week, viewOf(deps)),
      weeksQuery(context.client, viewOf(deps)),
    ),
  component: lazyRouteComponent(() => import("./brief-page.tsx"), "BriefPage"),
});

/** Leads to the last week that holds something. */
export const latestBriefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/brief",
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, queryClient }, deps }) => {
    const view = viewOf(deps);
    const brief = await queryClient.fetchQuery(briefQuery(client, "latest", view));
    const { week } = brief;
    queryClient.setQueryData(briefQuery(client, week, view).queryKey, brief);
    throw redirect({ to: "/brief/$week", params: { week }, replace: true });
  },
});
