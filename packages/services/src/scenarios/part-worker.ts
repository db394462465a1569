import { parentPort } from "node:worker_threads";

import { type PreparedScenario, runPart } from "@nqpf/scenario";

/** What a worker is asked: rows of a scenario. */
export type PartRequest = readonly [prepared: PreparedScenario, from: number, until: number];

/** Makes this thread a worker that answers each request with its part. */
export function answerPartRequests(): void {
  const port = parentPort;
  port?.on("message", ([prepared, from, until]: PartRequest) => {
    const part = runPart(prepared, from, until);
    // safe: a fresh Float64Array lies over a buffer of its own, which may be moved.
    const moved = [part.outputs.buffer as ArrayBuffer];
    // A port's message takes what is moved, and no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    port.postMessage(part, moved);
  });
}
