import { Worker } from "node:worker_threads";

import type { PreparedScenario, RunPart } from "@nqpf/scenario";
import type { ScenarioRun } from "@nqpf/domain/scenario";

import { askWorker } from "./ask-worker.ts";
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
      const request = { ask: "part", prepared, rows: next } as const;
      // One worker takes one part at a time; the others work meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      const part = await askWorker<RunPart>(worker, request, signal);
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

/** What the parts come to, in a worker thread: sorting every output takes long enough that others would wait. */
export async function sumInWorker(
  prepared: PreparedScenario,
  { entry }: WorkerPool,
  parts: readonly RunPart[],
  signal: AbortSignal | undefined,
): Promise<ScenarioRun> {
  const worker = new Worker(entry);
  try {
    return await askWorker<ScenarioRun>(worker, { ask: "sum", prepared, parts }, signal);
  } finally {
    await worker.terminate();
  }
}
