import type { Client } from "@nqpf/client";
import type { FetchQueryOptions, QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";

import { actorsQuery, actorQuery } from "./features/actors/queries.ts";
import { actorsSearch } from "./features/actors/search.ts";
import { documentQuery, textQuery } from "./features/document/queries.ts";
import { documentSearch } from "./features/document/search.ts";
import { documentsSearch } from "./features/documents/search.ts";
import { instrumentQuery, instrumentsQuery } from "./features/instruments/queries.ts";
import { matrixQuery } from "./features/matrix/queries.ts";
import { matrixSearch } from "./features/matrix/search.ts";
import { measuresSearch } from "./features/measures/search.ts";
import { overviewQueries } from "./features/overview/queries.ts";
import { overviewSearch } from "./features/overview/search.ts";
import { reviewSearch } from "./features/review/search.ts";
import { searchQuery } from "./features/search/queries.ts";
import { searchSearch } from "./features/search/search.ts";
import { sectorQuery, sectorsQuery } from "./features/sectors/queries.ts";
import { sourcesSearch } from "./features/sources/search.ts";
import { statementsQuery } from "./features/statements/queries.ts";
import { statementsSearch } from "./features/statements/search.ts";
import { measureQuery } from "./ledger/measure-query.ts";
import { messages } from "./ledger/messages.ts";
import { namesQuery } from "./ledger/names.ts";
import { instantOf, type InstantSearch } from "./lib/instant.ts";
import { parseSearch, stringifySearch } from "./lib/search-params.ts";
import { FailedPage } from "./shell/failed-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { RootLayout } from "./shell/root-layout.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

interface RouterContext {
  readonly client: Client;
  readonly queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>): InstantSearch => instantOf(raw),
  search: { middlewares: [retainSearchParams(["asOf", "knownAt"])] },
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
const getParentRoute = () => rootRoute;

/** Starts what a page will ask, while its code is still on the way; the page itself waits for the answers. */
function begin(
  { client, queryClient }: RouterContext,
  // oxlint-disable-next-line typescript/no-explicit-any -- answers differ from query to query and are not read here
  ...queries: FetchQueryOptions<any, any, any, any>[]
): void {
  for (const query of [namesQuery(client), ...queries]) void queryClient.prefetchQuery(query);
}

const overviewRoute = createRoute({
  getParentRoute,
  path: "/",
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, overviewQueries.changes(context.client, deps)),
  component: lazyRouteComponent(
    () => import("./features/overview/overview-page.tsx"),
    "OverviewPage",
  ),
});

const matrixRoute = createRoute({
  getParentRoute,
  path: "/matrix",
  validateSearch: matrixSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, matrixQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./features/matrix/matrix-page.tsx"), "MatrixPage"),
});

const measuresRoute = createRoute({
  getParentRoute,
  path: "/measures",
  validateSearch: measuresSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(
    () => import("./features/measures/measures-page.tsx"),
    "MeasuresPage",
  ),
});

const measureRoute = createRoute({
  getParentRoute,
  path: "/measures/$id",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) =>
    begin(context, measureQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./features/measure/measure-page.tsx"), "MeasurePage"),
});

const sectorsRoute = createRoute({
  getParentRoute,
  path: "/sectors",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, sectorsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./features/sectors/sectors-page.tsx"), "SectorsPage"),
});

const sectorRoute = createRoute({
  getParentRoute,
  path: "/sectors/$id",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) =>
    begin(context, sectorQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./features/sectors/sector-page.tsx"), "SectorPage"),
});

const instrumentsRoute = createRoute({
  getParentRoute,
  path: "/instruments",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, instrumentsQuery(context.client, deps)),
  component: lazyRouteComponent(
    () => import("./features/instruments/instruments-page.tsx"),
    "InstrumentsPage",
  ),
});

const instrumentRoute = createRoute({
  getParentRoute,
  path: "/instruments/$id",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) =>
    begin(context, instrumentQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(
    () => import("./features/instruments/instrument-page.tsx"),
    "InstrumentPage",
  ),
});

const actorsRoute = createRoute({
  getParentRoute,
  path: "/actors",
  validateSearch: actorsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, actorsQuery(context.client, deps)),
  component: lazyRouteComponent(() => import("./features/actors/actors-page.tsx"), "ActorsPage"),
});

const actorRoute = createRoute({
  getParentRoute,
  path: "/actors/$id",
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) =>
    begin(context, actorQuery(context.client, deps, params.id)),
  component: lazyRouteComponent(() => import("./features/actors/actor-page.tsx"), "ActorPage"),
});

const statementsRoute = createRoute({
  getParentRoute,
  path: "/statements",
  validateSearch: statementsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => begin(context, statementsQuery(context.client, deps)),
  component: lazyRouteComponent(
    () => import("./features/statements/statements-page.tsx"),
    "StatementsPage",
  ),
});

const searchRoute = createRoute({
  getParentRoute,
  path: "/search",
  validateSearch: searchSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    if (deps.q === undefined) begin(context);
    else begin(context, searchQuery(context.client, deps, deps.q));
  },
  component: lazyRouteComponent(() => import("./features/search/search-page.tsx"), "SearchPage"),
});

const sourcesRoute = createRoute({
  getParentRoute,
  path: "/sources",
  validateSearch: sourcesSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./features/sources/sources-page.tsx"), "SourcesPage"),
});

const documentsRoute = createRoute({
  getParentRoute,
  path: "/documents",
  validateSearch: documentsSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(
    () => import("./features/documents/documents-page.tsx"),
    "DocumentsPage",
  ),
});

const documentRoute = createRoute({
  getParentRoute,
  path: "/documents/$hash",
  validateSearch: documentSearch,
  loader: ({ context, params: { hash } }) =>
    begin(context, documentQuery(context.client, hash), textQuery(context.client, hash)),
  component: lazyRouteComponent(
    () => import("./features/document/document-page.tsx"),
    "DocumentPage",
  ),
});

const reviewRoute = createRoute({
  getParentRoute,
  path: "/review",
  validateSearch: reviewSearch,
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./features/review/review-page.tsx"), "ReviewPage"),
});

const aboutRoute = createRoute({
  getParentRoute,
  path: "/about",
  loader: ({ context }) => begin(context),
  component: lazyRouteComponent(() => import("./features/about/about-page.tsx"), "AboutPage"),
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  matrixRoute,
  measuresRoute,
  measureRoute,
  sectorsRoute,
  sectorRoute,
  instrumentsRoute,
  instrumentRoute,
  actorsRoute,
  actorRoute,
  statementsRoute,
  searchRoute,
  sourcesRoute,
  documentsRoute,
  documentRoute,
  reviewRoute,
  aboutRoute,
]);

/** Every page of the dashboard under its address. */
export function createDashboardRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: () => <Skeleton label={messages.loading} />,
    defaultErrorComponent: FailedPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createDashboardRouter>;
  }
}
