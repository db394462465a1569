import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { sameOriginClient } from "./lib/client-context.ts";
import { languageTag } from "./lib/language.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { createDashboardRouter } from "./router.tsx";

document.documentElement.lang = languageTag;
const queryClient = createQueryClient();
const router = createDashboardRouter({ client: sameOriginClient, queryClient });

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
