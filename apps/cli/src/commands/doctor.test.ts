import { createClient } from "@nqpf/client";
import { createLocalApp } from "@nqpf/server";
import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

it("says no where something is wrong, and goes on with the other checks", async () => {
  const { stdout, exitCode } = await nqpf(["doctor"], {
    machine: { nodeVersion: "18.0.0", charset: "UTF-8" },
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^wrong +node/m);
  expect(stdout).toMatch(/^ok +claims and sources/m);
});

it("finds claims whose source is not held", async () => {
  const app = createLocalApp({ today: () => "2026-11-24" });
  const withoutFirstSource = async (input: string, init?: RequestInit) => {
    const response = await app.request(input, init);
    if (!input.includes("/v1/sources")) return response;
    const list = (await response.json()) as { data: unknown[] };
    return Response.json({ ...list, data: list.data.slice(1) });
  };
  const { stdout, exitCode } = await nqpf(["doctor", "--json"], {
    client: async () => createClient("http://local", withoutFirstSource),
  });
  expect(exitCode).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: { check: string; state: string }[] };
  expect(findings.filter(({ state }) => state === "wrong").map(({ check }) => check)).toEqual([
    "claims and sources",
  ]);
});
