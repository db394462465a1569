import { createRootRouteWithContext, retainSearchParams } from "@tanstack/react-router";

import { displayKeys, displayOf, type DisplaySearch } from "../lib/display.ts";
import { viewKeys, viewOf, type ViewSearch } from "../lib/view.ts";
import type { RouterContext } from "./begin.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { RootLayout } from "./root-layout.tsx";

/** The frame of every page, and the part of the address that all pages keep. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>): ViewSearch & DisplaySearch => ({
    ...viewOf(raw),
    ...displayOf(raw),
  }),
  search: { middlewares: [retainSearchParams([...viewKeys, ...displayKeys])] },
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
