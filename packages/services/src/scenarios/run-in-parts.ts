import { type PreparedScenario, type RunPart, rowsOf, runPart } from "@nqpf/scenario";

import { partsOf } from "./parts.ts";
import type { RunControl } from "./run-control.ts";
import { runInWorkers } from "./run-in-workers.ts";

/**
 * Runs every row of a scenario part by part; the parts are the same whatever runs them, and so is what comes of them.
 * Throws the signal's reason when it is stopped.
 */
export async function runInParts(
  prepared: PreparedScenario,
  control: RunControl = {},
  rows = rowsOf(prepared),
): Promise<RunPart[]> {
  const { onProgress, signal, workers } = control;
  if (workers && partsOf(rows).length > 1) return runInWorkers(prepared, workers, control, rows);
  const parts: RunPart[] = [];
  for (const [from, until] of partsOf(rows)) {
    signal?.throwIfAborted();
    parts.push(runPart(prepared, from, until));
    onProgress?.(until, rows);
    // Between two parts others get their turn.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return parts;
}

/** The parts of one run as one part. */
export function joinParts(parts: readonly RunPart[]): RunPart {
  const outputs = new Float64Array(parts.reduce((sum, part) => sum + part.outputs.length, 0));
  let at = 0;
  for (const part of parts) {
    outputs.set(part.outputs, at);
    at += part.outputs.length;
  }
  return { from: 0, until: parts.at(-1)?.until ?? 0, outputs };
}
