import { ScenarioList } from "@nqpf/domain/answers";
import { ScenarioWork } from "@nqpf/domain/scenario";
import { Problem } from "@nqpf/http/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type RunningServer, startServer } from "./start.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(() => server.close());

const small = { preset: "april-2024", n: 40, detail: 0.05 };
const long = { preset: "booster", n: 19_000, detail: 0.05 };

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(`${server.url}${path}`, init);
}

function start(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return send("/v1/scenarios", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function over(id: string): Promise<ScenarioWork> {
  for (;;) {
    // Asking again and again is what a caller does.
    // oxlint-disable-next-line no-await-in-loop
    const work = ScenarioWork.parse(await (await send(`/v1/scenarios/${id}`, {})).json());
    if (work.state !== "queued" && work.state !== "running") return work;
  }
}

describe("scenarios over HTTP", () => {
  it("are listed with the statements that they test", async () => {
    const { data, nextCursor } = ScenarioList.parse(await (await send("/v1/scenarios", {})).json());
    expect(data.map(({ id }) => id)).toContain("nothing-further-specified");
    expect(data.find(({ id }) => id === "april-2024")?.tests).toContain("seed-rate-175");
    expect(nextCursor).toBeNull();
  });

  it("begin with 202 and end with the same bytes under the same id", async () => {
    const begun = await start(small);
    expect(begun.status).toBe(202);
    const { id } = ScenarioWork.parse(await begun.json());
    const work = await over(id);
    expect(work.state).toBe("done");
    if (work.state !== "done") return;
    expect(work.run.record).toMatchObject({ scenario: id, n: 40, seed: 20_240_422 });
    expect(await over(ScenarioWork.parse(await (await start(small)).json()).id)).toEqual(work);
  });

  it("stop when they are deleted", async () => {
    const { id } = ScenarioWork.parse(await (await start(long)).json());
    const stopped = await send(`/v1/scenarios/${id}`, { method: "DELETE" });
    expect(stopped.status).toBe(200);
    expect(await stopped.json()).toMatchObject({ id, state: "cancelled" });
    expect((await over(id)).state).toBe("cancelled");
  });

  it.each([
    ["preset", 400, { preset: "mars" }],
    ["scenario", 400, {}],
    ["scenario", 400, { preset: "sceptic", scenario: { base: "seed-2024", seed: 1, n: 1 } }],
    ["scenario.n", 400, { scenario: { base: "seed-2024", seed: 1, n: 0 } }],
    ["n", 400, { preset: "april-2024", n: 1e9 }],
    ["n", 400, { preset: "april-2024", n: 100_000 }],
    ["colour", 400, { preset: "april-2024", colour: "red" }],
    [
      "scenario.patch.0.path",
      400,
      {
        scenario: {
          base: "seed-2024",
          seed: 1,
          n: 1,
          patch: [{ op: "remove", path: "/instruments/moonshot" }],
        },
      },
    ],
  ] as const)("are refused with the field named: %s", async (field, status, body) => {
    const response = await start(body);
    expect(response.status).toBe(status);
    const { errors } = Problem.parse(await response.json());
    expect(errors?.map(({ parameter }) => parameter)).toContain(field);
  });

  it("are not started or stopped by a page of another origin", async () => {
    const origin = { origin: "https://elsewhere.example" };
    expect((await start(small, origin)).status).toBe(403);
    const { id } = ScenarioWork.parse(await (await start(small)).json());
    expect((await send(`/v1/scenarios/${id}`, { method: "DELETE", headers: origin })).status).toBe(
      403,
    );
  });

  it("that are not held say how to get them", async () => {
    const response = await send("/v1/scenarios/scn-00000000000000000000", {});
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({ status: 404, code: "unknown-run" });
    expect(problem.detail).toContain("POST /v1/scenarios");
  });

  it("take what their address takes, and say so", async () => {
    const response = await send("/v1/scenarios/baselines/mars", {});
    expect(response.status).toBe(404);
    const refused = await send("/v1/scenarios/scn-00000000000000000000", { method: "PUT" });
    expect(refused.headers.get("allow")).toBe("GET, HEAD, DELETE");
  });
});
