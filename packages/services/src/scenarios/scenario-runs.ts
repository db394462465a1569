import { Refusal } from "@nqpf/domain";
import type { ScenarioRequest } from "@nqpf/domain/questions";
import type { ScenarioWork } from "@nqpf/domain/scenario";
import type { PreparedScenario } from "@nqpf/scenario";

import type { WorkerPool } from "./run-control.ts";
import { WorkerEnded } from "./worker-ended.ts";

export interface ScenarioRunsOptions {
  /** Threads that a run may use; null: it runs in this thread, part by part. */
  readonly workers?: WorkerPool | null;
  /** Runs under way at once; each uses every worker. */
  readonly atOnce?: number;
  /** Runs that may wait; one more is refused. */
  readonly waiting?: number;
  /** Runs that are over and kept, the latest asked for. */
  readonly kept?: number;
  /** Told of what made a run fail and was nobody's wish. */
  readonly onFault?: (error: unknown) => void;
}

/** Runs in the background, by the scenario's id. */
export interface ScenarioRuns {
  /** Throws a ScenarioRefusal for what cannot be run, and a Refusal where too many wait. */
  readonly start: (request: ScenarioRequest) => Promise<ScenarioWork>;
  /** Throws a Refusal for a run that is not held. */
  readonly get: (id: string) => ScenarioWork;
  readonly cancel: (id: string) => ScenarioWork;
  /** Stops whatever runs. */
  readonly close: () => void;
}

interface Entry {
  readonly prepared: PreparedScenario;
  readonly stop: AbortController;
  work: ScenarioWork;
}

/** A bounded queue of scenario runs. The same scenario is the same run: asked for again, it is answered and not repeated. */
export function createScenarioRuns({
  workers = null,
  atOnce = 1,
  waiting = 8,
  kept = 24,
  onFault = () => undefined,
}: ScenarioRunsOptions = {}): ScenarioRuns {
  const entries = new Map<string, Entry>();
  const isIn =
    (state: ScenarioWork["state"]) =>
    ({ work }: Entry) =>
      work.state === state;
  const all = (state: ScenarioWork["state"]) => [...entries.values()].filter(isIn(state));

  const held = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry)
      throw new Refusal(
        "unknown-run",
        "id",
        `no run ${id} is held here; start it with POST /v1/scenarios`,
      );
    return entry;
  };
  const seen = (entry: Entry): ScenarioWork => {
    const { work } = entry;
    if (work.state !== "queued") return work;
    return { ...work, ahead: all("queued").indexOf(entry) };
  };
  /** What is over and asked for is kept longest; what waits keeps its place. */
  const touched = (entry: Entry): Entry => {
    if (!isOver(entry.work)) return entry;
    entries.delete(entry.prepared.id);
    entries.set(entry.prepared.id, entry);
    return entry;
  };
  const makeRoom = () => {
    const over = [...entries].filter(([, { work }]) => isOver(work));
    for (const [id] of over.slice(0, Math.max(over.length - kept, 0))) entries.delete(id);
  };
  const takeNext = () => {
    while (all("running").length < atOnce) {
      const [next] = all("queued");
      if (!next) return;
      next.work = { ...sharedOf(next), state: "running" };
      void run(next).finally(takeNext);
    }
  };
  const run = async (entry: Entry): Promise<void> => {
    const { runPrepared } = await import("./scenarios.ts");
    try {
      const result = await runPrepared(entry.prepared, {
        workers,
        signal: entry.stop.signal,
        onProgress: (done) => {
          if (entry.work.state === "running") entry.work = { ...entry.work, done };
        },
      });
      if (entry.work.state === "running")
        entry.work = { ...sharedOf(entry), done: entry.work.rows, state: "done", run: result };
    } catch (error) {
      if (entry.stop.signal.aborted) return;
      entry.work = { ...sharedOf(entry), state: "failed", failure: failureOf(error) };
      onFault(error);
    } finally {
      makeRoom();
    }
  };
  const cancel = (entry: Entry): void => {
    if (isOver(entry.work)) return;
    entry.work = { ...sharedOf(entry), state: "cancelled" };
    entry.stop.abort(new Error("the run was stopped"));
  };

  return {
    start: async (request) => {
      const { requestedScenario } = await import("./requested.ts");
      const prepared = requestedScenario(request);
      const known = entries.get(prepared.id);
      if (known && !isFruitless(known.work)) return seen(touched(known));
      if (all("queued").length >= waiting)
        throw new Refusal(
          "overloaded",
          "scenario",
          `${waiting} runs wait already; ask again when one of them is over`,
        );
      const entry = newEntry(prepared);
      entries.delete(prepared.id);
      entries.set(prepared.id, entry);
      takeNext();
      return seen(entry);
    },
    get: (id) => seen(touched(held(id))),
    cancel: (id) => {
      const entry = held(id);
      cancel(entry);
      return seen(entry);
    },
    close: () => {
      for (const entry of entries.values()) cancel(entry);
    },
  };
}

function newEntry(prepared: PreparedScenario): Entry {
  const { id, scenario } = prepared;
  const rows = scenario.n * scenario.variants.length;
  return {
    prepared,
    stop: new AbortController(),
    work: { id, settings: scenario, rows, done: 0, state: "queued", ahead: 0 },
  };
}

function sharedOf({ work: { id, settings, rows, done } }: Entry) {
  return { id, settings, rows, done };
}

function isOver(work: ScenarioWork): boolean {
  return work.state === "done" || isFruitless(work);
}

function isFruitless({ state }: ScenarioWork): boolean {
  return state === "failed" || state === "cancelled";
}

function failureOf(error: unknown) {
  return error instanceof WorkerEnded
    ? ({
        code: "worker-ended",
        message: "A worker ended before it answered. Start it again.",
      } as const)
    : ({ code: "fault", message: "The run failed by a fault of this instance." } as const);
}
