import { lazy, type ReactNode, Suspense, useState } from "react";

import { ExplainContext, type ExplainRequest } from "./explainable.ts";

const ExplainPanel = lazy(async () => {
  const panel = await import("./explain-panel.tsx");
  return { default: panel.ExplainPanel };
});

/** Lets every number below it open the panel that explains it, of which there is one. */
export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<ExplainRequest | null>(null);
  return (
    <ExplainContext value={setRequest}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <ExplainPanel request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </ExplainContext>
  );
}
