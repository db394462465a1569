import { parentPort } from "node:worker_threads";

import { type PreparedScenario, type RunPart, runPart, summarise } from "@nqpf/scenario";

/** What a worker is asked: rows of a scenario, or what they come to. */
export type PartRequest =
  | { readonly ask: "part"; readonly prepared: PreparedScenario; readonly rows: RowRange }
  | {
      readonly ask: "sum";
      readonly prepared: PreparedScenario;
      readonly parts: readonly RunPart[];
    };

export type RowRange = readonly [from: number, until: number];

/** Makes this thread a worker that answers each request with a part or with the whole run. */
export function answerPartRequests(): void {
  const port = parentPort;
  port?.on("message", (request: PartRequest) => {
    if (request.ask === "sum") {
      // A port's message takes what is moved, and no origin as a window's does.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      port.postMessage(summarise(request.prepared, request.parts));
      return;
    }
    const part = runPart(request.prepared, ...request.rows);
    // safe: a fresh Float64Array lies over a buffer of its own, which may be moved.
    const moved = [part.outputs.buffer as ArrayBuffer];
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    port.postMessage(part, moved);
  });
}
