import { ScenarioRefusal } from "@nqpf/domain/scenario";
import { type PreparedScenario, prepareScenario, rowsOf, runPart, summarise } from "@nqpf/scenario";

import type { RunTask, WorkerAnswer, WorkerRequest } from "./protocol.ts";

let prepared: PreparedScenario | undefined;

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const answer = answerTo(data);
  // safe: a fresh Float64Array lies over a buffer of its own, which may be moved.
  const transfer = answer.kind === "part" ? [answer.part.outputs.buffer as ArrayBuffer] : [];
  self.postMessage(answer, { transfer });
});

function answerTo(request: WorkerRequest): WorkerAnswer {
  switch (request.ask) {
    case "prepare":
      return prepare(request.task);
    case "part":
      return { kind: "part", part: runPart(held(), request.from, request.until) };
    case "sum":
      return { kind: "sum", run: summarise(held(), request.parts) };
  }
}

function prepare({ scenario, model }: RunTask): WorkerAnswer {
  try {
    prepared = prepareScenario(scenario, [model]);
    return { kind: "prepared", rows: rowsOf(prepared) };
  } catch (error) {
    if (error instanceof ScenarioRefusal) return { kind: "refused", message: error.message };
    throw error;
  }
}

function held(): PreparedScenario {
  if (!prepared) throw new Error("nothing has been prepared");
  return prepared;
}
