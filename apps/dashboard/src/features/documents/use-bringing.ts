import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useClient } from "../../lib/client-context.ts";
import { type Brought, faultOf, nothingBrought, requestOf } from "./bring.ts";

/** What the box holds, and the two things that can be done with it. What was typed stays until it is kept. */
export function useBringing() {
  const client = useClient();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [brought, setBrought] = useState<Brought>(nothingBrought);
  const [fault, setFault] = useState<string | null>(null);
  const read = useMutation({
    mutationFn: async (document: Brought) =>
      client.send<"readDocument">("readDocument", await requestOf(document)),
  });
  const keep = useMutation({
    mutationFn: async (document: Brought) =>
      client.send<"addDocument">("addDocument", await requestOf(document)),
    onSuccess: async ({ outcome, document }) => {
      void cache.invalidateQueries({
        predicate: ({ queryKey: [name] }) => name !== "names" && name !== "document-text",
      });
      if (outcome === "added")
        await navigate({ to: "/documents/$hash", params: { hash: document.sha256 } });
    },
  });
  const start = (act: typeof read.mutate | typeof keep.mutate) => {
    const found = faultOf(brought);
    setFault(found);
    read.reset();
    keep.reset();
    if (found === null) act(brought);
  };
  return {
    brought,
    fault,
    read,
    keep,
    isBusy: read.isPending || keep.isPending,
    change: (part: Partial<Brought>) => {
      setFault(null);
      if (read.isError) read.reset();
      if (!keep.isPending) keep.reset();
      setBrought((before) => ({ ...before, ...part }));
    },
    startReading: () => start(read.mutate),
    startKeeping: () => start(keep.mutate),
  };
}
