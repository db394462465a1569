import { RequestFailed } from "@nqpf/client";
import { QueryClient } from "@tanstack/react-query";

const aMinuteMs = 60_000;

/** A refusal is final; a server that did not answer is asked once more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server may run on this very machine, and is then reached without a network.
        networkMode: "always",
        staleTime: 5 * aMinuteMs,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 1 && !(error instanceof RequestFailed && error.problem.status < 500),
        retryDelay: 500,
      },
      mutations: { networkMode: "always" },
    },
  });
}
