import { Worker } from "node:worker_threads";

import type { PreparedScenario, RunPart } from "@nqpf/scenario";

import type { PartRequest } from "./part-worker.ts";
import { partsOf } from "./parts.ts";
import type { RunControl, WorkerPool } from "./run-control.ts";

/** Runs the rows of a scenario in worker threads; each takes the next part when it is done with one. */
export async function runInWorkers(
  prepared: PreparedScenario,
  { entry, count }: WorkerPool,
  { onProgress, signal }: RunControl,
  rows: number,
): Promise<RunPart[]> {
  const waiting = partsOf(rows);
  const parts: RunPart[] = [];
  const workers = Array.from({ length: Math.min(count, waiting.length) }, () => new Worker(entry));
  let done = 0;
  const keepBusy = async (worker: Worker): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal?.throwIfAborted();
      // One worker takes one part at a time; the others work meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      const part = await askFor(worker, [prepared, ...next], signal);
      parts.push(part);
      done += part.until - part.from;
      onProgress?.(done, rows);
    }
  };
  try {
    await Promise.all(workers.map(keepBusy));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return parts.toSorted((a, b) => a.from - b.from);
}

function askFor(
  worker: Worker,
  request: PartRequest,
  signal: AbortSignal | undefined,
): Promise<RunPart> {
  return new Promise((resolve, reject) => {
    const stop = () => settle(() => reject(signal?.reason));
    const answer = (part: RunPart) => settle(() => resolve(part));
    const fail = (error: Error) => settle(() => reject(error));
    const end = () => fail(new Error("a worker ended without an answer"));
    function settle(act: () => void): void {
      worker.off("message", answer);
      worker.off("error", fail);
      worker.off("exit", end);
      signal?.removeEventListener("abort", stop);
      act();
    }
    worker.on("message", answer);
    worker.on("error", fail);
    worker.on("exit", end);
    signal?.addEventListener("abort", stop);
    // A worker thread's message takes no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}
