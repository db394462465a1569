import { lazy, type ReactNode, Suspense, useState } from "react";

import { ProofContext, type ProofRequest } from "./request.ts";

const ProofPanel = lazy(async () => {
  const panel = await import("./proof-panel.tsx");
  return { default: panel.ProofPanel };
});

/** Lets every value below it open the sources panel, of which there is one. */
export function ProofProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<ProofRequest | null>(null);
  return (
    <ProofContext value={setRequest}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <ProofPanel request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </ProofContext>
  );
}
