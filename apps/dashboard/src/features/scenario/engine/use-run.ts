import type { ScenarioRun } from "@nqpf/domain/scenario";
import { useEffect, useState } from "react";

import type { RunTask } from "./protocol.ts";
import { runInBrowser, RunRefused } from "./run-in-browser.ts";

/** Where a run in this browser stands. */
export type RunState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly rows: number }
  | { readonly kind: "done"; readonly run: ScenarioRun; readonly seconds: number }
  | { readonly kind: "stopped"; readonly done: number; readonly rows: number }
  | { readonly kind: "failed"; readonly message: string; readonly refused: boolean };

interface Running {
  readonly state: RunState;
  readonly start: () => void;
  readonly stop: () => void;
}

const idle: RunState = { kind: "idle" };
const starting: RunState = { kind: "running", done: 0, rows: 0 };

/** Runs a task when it is told to, or at once; leaving the page stops it. */
export function useRun(task: RunTask, atOnce: boolean): Running {
  const [attempt, setAttempt] = useState(atOnce ? 1 : 0);
  const [state, setState] = useState<RunState>(atOnce ? starting : idle);
  const [stopping, setStopping] = useState<AbortController | null>(null);
  useEffect(() => {
    if (attempt === 0) return;
    const control = new AbortController();
    setStopping(control);
    const begun = performance.now();
    const say = (next: (before: RunState) => RunState) => {
      if (!control.signal.aborted) setState(next);
    };
    say(() => starting);
    runInBrowser(task, {
      signal: control.signal,
      onProgress: (done, rows) => say(() => ({ kind: "running", done, rows })),
    }).then(
      (run) => say(() => ({ kind: "done", run, seconds: (performance.now() - begun) / 1000 })),
      (error: unknown) =>
        say(() => ({
          kind: "failed",
          message: error instanceof Error ? error.message : String(error),
          refused: error instanceof RunRefused,
        })),
    );
    return () => control.abort();
    // The task is one for the life of the component: another gets a component of its own.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt]);
  return {
    state,
    start: () => setAttempt((before) => before + 1),
    stop: () => {
      stopping?.abort();
      setState((before) => (before.kind === "running" ? { ...before, kind: "stopped" } : before));
    },
  };
}
