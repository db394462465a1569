import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { Refusal } from "@nqpf/domain";
import { type ScenarioWork, ScenarioRefusal } from "@nqpf/domain/scenario";
import { afterEach, describe, expect, it } from "vitest";

import { createScenarioRuns, type ScenarioRuns } from "./scenario-runs.ts";
import { runScenario } from "./scenarios.ts";

const small = (seed: number, n = 60) => ({
  scenario: {
    base: "seed-2024",
    seed,
    n,
    detail: 0.05,
    variants: ["splice" as const],
    patch: [],
    targets: [],
  },
});
/** Enough parts that a run is still under way when the next line asks. */
const long = (seed: number) => small(seed, 90_000);

const opened: ScenarioRuns[] = [];
afterEach(() => {
  for (const runs of opened.splice(0)) runs.close();
});
function openRuns(options: Parameters<typeof createScenarioRuns>[0] = {}): ScenarioRuns {
  const runs = createScenarioRuns(options);
  opened.push(runs);
  return runs;
}

async function over(runs: ScenarioRuns, id: string): Promise<ScenarioWork> {
  for (;;) {
    const work = runs.get(id);
    if (work.state !== "queued" && work.state !== "running") return work;
    // Waiting is what this does.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

describe("a run in the background", () => {
  it("ends with what the same scenario gives anywhere", async () => {
    const runs = openRuns();
    const { id, state } = await runs.start(small(1));
    expect(state).toBe("running");
    const work = await over(runs, id);
    const direct = await runScenario(small(1).scenario);
    expect(work).toMatchObject({ state: "done", done: 60, rows: 60 });
    expect(JSON.stringify(work.state === "done" ? work.run : null)).toBe(JSON.stringify(direct));
  });

  it("is the same run when it is asked for again", async () => {
    const runs = openRuns();
    const first = await over(runs, (await runs.start(small(1))).id);
    const again = await runs.start(small(1));
    expect(again).toBe(first);
  });

  it("says how far it is", async () => {
    const runs = openRuns();
    const { id } = await runs.start(long(1));
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    const work = runs.get(id);
    expect(work.state).toBe("running");
    expect(work.done).toBeGreaterThan(0);
    expect(work.done).toBeLessThan(work.rows);
  });

  it("takes a preset with what is to differ from it", async () => {
    const runs = openRuns();
    const work = await runs.start({ preset: "sceptic", seed: 9, n: 20, detail: 0.05 });
    expect(work.settings).toMatchObject({ seed: 9, n: 20, base: "seed-2024-catalogue" });
    expect(work.settings.patch.length).toBeGreaterThan(3);
  });

  it("stops when it is told to, and can be started again", async () => {
    const runs = openRuns();
    const { id } = await runs.start(long(1));
    expect(runs.cancel(id).state).toBe("cancelled");
    expect(runs.get(id).state).toBe("cancelled");
    expect((await runs.start(long(1))).state).not.toBe("cancelled");
  });

  it("is not undone by being stopped when it is over", async () => {
    const runs = openRuns();
    const { id } = await over(runs, (await runs.start(small(1))).id);
    expect(runs.cancel(id).state).toBe("done");
  });
});

describe("the queue", () => {
  it("runs one at a time, in turn, and says how many are ahead", async () => {
    const runs = openRuns();
    const first = await runs.start(long(1));
    const [second, third] = [await runs.start(small(2)), await runs.start(small(3))];
    expect([second, third]).toMatchObject([
      { state: "queued", ahead: 0 },
      { state: "queued", ahead: 1 },
    ]);
    runs.cancel(first.id);
    expect((await over(runs, second.id)).state).toBe("done");
    expect((await over(runs, third.id)).state).toBe("done");
  });

  it("refuses one more than it takes", async () => {
    const runs = openRuns({ waiting: 1 });
    await runs.start(long(1));
    await runs.start(small(2));
    await expect(runs.start(small(3))).rejects.toMatchObject({ code: "overloaded" });
    expect((await runs.start(small(2))).state).toBe("queued");
  });

  it("keeps a bounded number of results, the latest asked for", async () => {
    const runs = openRuns({ kept: 2 });
    const ids: string[] = [];
    for (const seed of [1, 2, 3]) {
      // One after the other, as the queue runs them.
      // oxlint-disable-next-line no-await-in-loop
      ids.push((await over(runs, (await runs.start(small(seed))).id)).id);
      if (seed === 2) runs.get(ids[0] ?? "");
    }
    expect(runs.get(ids[0] ?? "").state).toBe("done");
    expect(() => runs.get(ids[1] ?? "")).toThrow(Refusal);
  });
});

describe("what cannot be run", () => {
  it.each([
    ["preset", { preset: "mars" }],
    ["n", { preset: "april-2024", n: 200_000 }],
    ["scenario.n", { scenario: { ...small(1, 200_000).scenario, detail: 1 } }],
    ["scenario.base", { scenario: { ...small(1).scenario, base: "mars" } }],
    [
      "scenario.patch.0.path",
      {
        scenario: { ...small(1).scenario, patch: [{ op: "remove" as const, path: "/moon" }] },
      },
    ],
  ])("is refused by its field: %s", async (field, request) => {
    const error = await openRuns()
      .start(request)
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(ScenarioRefusal);
    expect(error).toMatchObject({ field });
  });

  it("fails, and says that a worker was lost", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nqpf-lost-worker-"));
    const mute = join(folder, "mute.mjs");
    writeFileSync(mute, "process.exit(3);");
    const faults: unknown[] = [];
    const runs = openRuns({
      workers: { entry: pathToFileURL(mute), count: 2 },
      onFault: (error) => faults.push(error),
    });
    const work = await over(runs, (await runs.start(small(1, 600))).id);
    rmSync(folder, { recursive: true });
    expect(work).toMatchObject({ state: "failed", failure: { code: "worker-ended" } });
    expect(faults).toHaveLength(1);
  });
});
