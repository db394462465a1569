import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { presetsQuery } from "../../ledger/presets-query.ts";
import { begin } from "../../shell/begin.ts";
import { rootRoute } from "../../shell/root-route.ts";
import { scenarioSearch } from "./search.ts";

export const scenarioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/scenario",
  validateSearch: scenarioSearch,
  loader: ({ context }) => begin(context, presetsQuery(context.client)),
  component: lazyRouteComponent(() => import("./scenario-page.tsx"), "ScenarioPage"),
});
