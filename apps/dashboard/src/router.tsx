import { createRouter } from "@tanstack/react-router";

import { aboutRoute } from "./features/about/route.ts";
import { aprilRoute, statementsRoute } from "./features/april/route.ts";
import { briefRoute, latestBriefRoute } from "./features/brief/route.ts";
import { actorsRoute } from "./features/actors/list-route.ts";
import { actorRoute } from "./features/actors/route.ts";
import { coverageRoute } from "./features/source-coverage/route.ts";
import { dataRoute } from "./features/downloads/route.ts";
import { documentRoute } from "./features/document/route.ts";
import { documentsRoute } from "./features/documents/route.ts";
import { conflictsRoute } from "./features/conflicts/route.ts";
import { gapsRoute } from "./features/gaps/route.ts";
import { instrumentsRoute } from "./features/instruments/list-route.ts";
import { instrumentRoute } from "./features/instruments/route.ts";
import { matrixRoute } from "./features/matrix/route.ts";
import { measureRoute } from "./features/measure/route.ts";
import { measuresRoute } from "./features/measures/route.ts";
import { methodsRoute } from "./features/methods/route.ts";
import { moneyRoute } from "./features/money/list-route.ts";
import { measureMoneyRoute } from "./features/money/route.ts";
import { overviewRoute } from "./features/overview/route.ts";
import { positionRoute } from "./features/position/route.ts";
import { reviewRoute } from "./features/review/route.ts";
import { scenarioRoute } from "./features/scenario/route.ts";
import { searchRoute } from "./features/search/route.ts";
import { sectorsRoute } from "./features/sectors/list-route.ts";
import { sectorRoute } from "./features/sectors/route.ts";
import { signalsRoute } from "./features/signals/route.ts";
import { sourcesRoute } from "./features/sources/route.ts";
import { statusRoute } from "./features/status/route.ts";
import { parseSearch, stringifySearch } from "./lib/search-params.ts";
import type { RouterContext } from "./shell/begin.ts";
import { FailedPage } from "./shell/failed-page.tsx";
import { rootRoute } from "./shell/root-route.ts";
import { messages } from "./ui/messages.ts";
import { Skeleton } from "./ui/skeleton.tsx";

const routeTree = rootRoute.addChildren([
  overviewRoute,
  matrixRoute,
  signalsRoute,
  positionRoute,
  scenarioRoute,
  measuresRoute,
  measureRoute,
  conflictsRoute,
  gapsRoute,
  moneyRoute,
  measureMoneyRoute,
  sectorsRoute,
  sectorRoute,
  instrumentsRoute,
  instrumentRoute,
  actorsRoute,
  actorRoute,
  briefRoute,
  latestBriefRoute,
  aprilRoute,
  statementsRoute,
  searchRoute,
  sourcesRoute,
  documentsRoute,
  documentRoute,
  reviewRoute,
  coverageRoute,
  dataRoute,
  methodsRoute,
  statusRoute,
  aboutRoute,
]);

/** Every page of the dashboard under its address. */
export function createDashboardRouter(context: RouterContext) {
  const router = createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: () => <Skeleton label={messages.loading} />,
    defaultErrorComponent: FailedPage,
    // The frame is shown at once; from then on the page before stays until the next one is there.
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
  });
  const leaveFirst = router.subscribe("onResolved", () => {
    leaveFirst();
    router.update({ ...router.options, defaultPendingMs: 1000 });
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createDashboardRouter>;
  }
}
