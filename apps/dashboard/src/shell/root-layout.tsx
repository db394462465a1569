import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import { ExplainProvider } from "../ledger/explain/explain-provider.tsx";
import { ProofProvider } from "../ledger/proof/proof-provider.tsx";
import { ContextBar } from "./context-bar.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { messages } from "./messages.ts";
import { OfflineNotice } from "./offline-notice.tsx";
import css from "./root-layout.module.css";

/** The frame of every page. */
export function RootLayout() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const arrivedAt = useRef(pathname);
  const busy = useRouterState({ select: (state) => state.status === "pending" });
  useEffect(() => {
    if (arrivedAt.current !== undefined && arrivedAt.current !== pathname)
      main.current?.focus({ preventScroll: true });
    arrivedAt.current = pathname;
  }, [pathname]);
  return (
    <ProofProvider>
      <ExplainProvider>
        <a href="#main" className={css.skip}>
          {messages.skip}
        </a>
        <Header />
        <ContextBar />
        <OfflineNotice />
        <main id="main" ref={main} tabIndex={-1} className={css.main} aria-busy={busy}>
          <Outlet />
        </main>
        <Footer />
      </ExplainProvider>
    </ProofProvider>
  );
}
