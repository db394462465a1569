import type { ScenarioRun } from "@nqpf/domain/scenario";
import type { RunPart } from "@nqpf/scenario";

import type { RunTask, WorkerAnswer, WorkerRequest } from "./protocol.ts";

const mostWorkers = 2;
/** Rows of one part: small enough that progress is seen to move. */
const rowsOfPart = 50;

interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, rows: number) => void;
}

/** The engine will not run the scenario; the message names the field. */
export class RunRefused extends Error {
  override readonly name = "RunRefused";
}

/**
 * Runs a scenario in workers of this browser, by the function that runs it on a server: the same scenario gives the same
 * bytes. Rejects with the signal's reason when it is stopped.
 */
export async function runInBrowser(
  task: RunTask,
  { signal, onProgress }: RunOptions,
): Promise<ScenarioRun> {
  const count = Math.min(mostWorkers, Math.max(navigator.hardwareConcurrency, 1));
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL("./part-worker.ts", import.meta.url), { type: "module" }),
  );
  try {
    const [first] = await Promise.all(workers.map((worker) => prepare(worker, task, signal)));
    const { worker: leader, rows } = first ?? never();
    const parts = await runParts(workers, rows, { signal, onProgress });
    const answer = await ask(leader, { ask: "sum", parts }, signal);
    return answer.kind === "sum" ? answer.run : never();
  } finally {
    for (const worker of workers) worker.terminate();
  }
}

async function prepare(worker: Worker, task: RunTask, signal: AbortSignal) {
  const answer = await ask(worker, { ask: "prepare", task }, signal);
  if (answer.kind === "refused") throw new RunRefused(answer.message);
  return answer.kind === "prepared" ? { worker, rows: answer.rows } : never();
}

/** Each worker takes the next part when it is done with one. */
async function runParts(
  workers: readonly Worker[],
  rows: number,
  { signal, onProgress }: RunOptions,
): Promise<RunPart[]> {
  const parts: RunPart[] = [];
  let [next, done] = [0, 0];
  onProgress(done, rows);
  const keepBusy = async (worker: Worker): Promise<void> => {
    while (next < rows) {
      const from = next;
      next = Math.min(from + rowsOfPart, rows);
      // One worker takes one part at a time; the other works meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask(worker, { ask: "part", from, until: next }, signal);
      if (answer.kind !== "part") never();
      else parts.push(answer.part);
      done += answer.kind === "part" ? answer.part.until - answer.part.from : 0;
      onProgress(done, rows);
    }
  };
  await Promise.all(workers.map(keepBusy));
  return parts;
}

function ask(worker: Worker, request: WorkerRequest, signal: AbortSignal): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      listening.abort();
      act();
    };
    const listening = new AbortController();
    const until = { signal: listening.signal };
    const stop = () => settle(() => reject(signal.reason));
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, until);
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<WorkerAnswer>) => settle(() => resolve(data)),
      until,
    );
    worker.addEventListener(
      "error",
      ({ message }) => settle(() => reject(new Error(message || "a worker could not be started"))),
      until,
    );
    // A worker's message takes no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}

function never(): never {
  throw new Error("a worker gave an answer to something else");
}
