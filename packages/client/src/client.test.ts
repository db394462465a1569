import { createApp } from "@nqpf/http";
import { expect, it } from "vitest";

import { createClient } from "./client.ts";

const asked: unknown[] = [];
const id = "scn-0123456789abcdef0123";

/** Ports that write down what they are asked. */
const ports = {
  csv: {},
  getScenario: (input: unknown) => {
    asked.push(["get", input]);
    return { state: "running" };
  },
  writes: {
    startScenario: async (input: unknown) => {
      asked.push(["start", input]);
      return { state: "queued" };
    },
    cancelScenario: async (input: unknown) => {
      asked.push(["cancel", input]);
      return { state: "cancelled" };
    },
  },
} as unknown as Parameters<typeof createApp>[0];

it("starts a run, follows it and stops it, each at its address", async () => {
  const app = createApp(ports, () => undefined);
  const client = createClient("http://here", (input, init) => app.request(input, init));
  expect((await client.send("startScenario", { preset: "sceptic", n: 20 })).state).toBe("queued");
  expect((await client.get("getScenario", { id })).state).toBe("running");
  expect((await client.send("cancelScenario", { id })).state).toBe("cancelled");
  expect(asked).toEqual([
    ["start", { preset: "sceptic", n: 20 }],
    ["get", { id }],
    ["cancel", { id }],
  ]);
});
