import { createRoute, redirect } from "@tanstack/react-router";

import { rootRoute } from "../../shell/root-route.ts";

/** What stood here is part of the methods. */
export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/about",
  beforeLoad: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's way to lead elsewhere
    throw redirect({ to: "/methods", search: true, hash: true, replace: true });
  },
});
