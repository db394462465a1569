import type { ScenarioModel, ScenarioPreset } from "@nqpf/domain/scenario";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { HeldText } from "../../ui/label.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RunTask } from "./engine/protocol.ts";
import { type RunState, useRun } from "./engine/use-run.ts";
import { messages } from "./messages.ts";
import { baselineQuery } from "./queries.ts";
import { RunResult } from "./run-result.tsx";
import css from "./scenario-runner.module.css";
import { detail, type ScenarioSearch } from "./search.ts";

interface ScenarioRunnerProps {
  readonly preset: ScenarioPreset;
  readonly n: number;
  readonly seed: number;
  readonly search: ScenarioSearch;
}

/** One scenario with its runs and seed: started, followed, stopped, and what comes of it. */
export function ScenarioRunner(props: ScenarioRunnerProps) {
  const { data: model } = useSuspenseQuery(baselineQuery(useClient(), props.preset.scenario.base));
  return <RunnerOver {...props} model={model} />;
}

function RunnerOver({
  preset,
  n,
  seed,
  search,
  model,
}: ScenarioRunnerProps & { readonly model: ScenarioModel }) {
  const navigate = useNavigate({ from: "/scenario" });
  const task: RunTask = useMemo(
    () => ({ scenario: { ...preset.scenario, n, seed, detail }, model }),
    [preset, n, seed, model],
  );
  const { state, start, stop } = useRun(task, search.run === "yes");
  const isRunning = state.kind === "running";
  return (
    <>
      <div className={css.bar}>
        {isRunning ? (
          <button type="button" className={button.button} onClick={stop}>
            {messages.stop}
          </button>
        ) : (
          <button
            type="button"
            className={`${button.button} ${button.strong}`}
            onClick={() => {
              start();
              void navigate({
                search: (before) => ({ ...before, run: "yes" }),
                replace: true,
                resetScroll: false,
              });
            }}
          >
            {state.kind === "idle" ? messages.start : messages.again}
          </button>
        )}
        <Progress state={state} families={task.scenario.variants.length} />
      </div>
      {state.kind === "stopped" && (
        <Notice title={messages.stopped}>
          <p>{messages.stoppedNote(formatCount(state.done), formatCount(state.rows))}</p>
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice title={state.refused ? messages.refused : messages.failed}>
          <p>
            <HeldText lang="en">{state.message}</HeldText>
          </p>
        </Notice>
      )}
      {state.kind === "done" && (
        <RunResult run={state.run} seconds={state.seconds} preset={preset.id} search={search} />
      )}
    </>
  );
}

function Progress({ state, families }: { readonly state: RunState; readonly families: number }) {
  if (state.kind === "idle") return <p className={css.note}>{messages.here(families)}</p>;
  if (state.kind !== "running") return null;
  const { done, rows } = state;
  const words =
    rows === 0 ? messages.starting : messages.progress(formatCount(done), formatCount(rows));
  return (
    <div className={css.progress}>
      <progress value={done} max={Math.max(rows, 1)} aria-label={messages.runs} />
      <output>{words}</output>
    </div>
  );
}
