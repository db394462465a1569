import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { endOf, freshFolder, startBinary } from "./testing/binary.ts";

vi.setConfig({ testTimeout: 60_000 });

const store = join(freshFolder(), "store");

async function serving(...flags: string[]) {
  const child = startBinary(["serve", "--port", "0", ...flags], { NQPF_DATA: store });
  const ended = endOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text: string) => resolve(text.trim()));
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { child, ended, url };
}

describe("nqpf serve", () => {
  it("prints its address, answers there, and ends with 0 when it is told to", async () => {
    const { child, ended, url } = await serving();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "alive" });
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("ends at once with 130 on Ctrl-C, though a client keeps its connection", async () => {
    const { child, ended, url } = await serving();
    const response = await fetch(`${url}/v1/status`, { headers: { connection: "keep-alive" } });
    expect(response.status).toBe(200);
    child.kill("SIGINT");
    expect((await ended).exitCode).toBe(130);
  });

  it("answers the command itself through --server", async () => {
    const { child, ended, url } = await serving();
    const line = "sectors list --as-of 2026-11-23 --known-at 2026-11-23".split(" ");
    const [local, remote] = await Promise.all([
      endOf(startBinary(line)),
      endOf(startBinary([...line, "--server", url])),
    ]);
    expect(remote.stdout).toEqual(local.stdout);
    expect(local.exitCode).toBe(0);
    child.kill("SIGTERM");
    await ended;
  });

  it("says that a port is in use and ends with 3", async () => {
    const { child, ended, url } = await serving();
    const { port } = new URL(url);
    const second = await endOf(startBinary(["serve", "--port", port]));
    expect(second).toMatchObject({ exitCode: 3, stdout: "" });
    expect(second.stderr).toContain(`port ${port} is in use`);
    child.kill("SIGTERM");
    await ended;
  });
});

it("says that nobody answers at an address and ends with 3", async () => {
  const { child, ended, url } = await serving();
  child.kill("SIGTERM");
  await ended;
  const asked = await endOf(startBinary(["status", "--server", url]));
  expect(asked).toEqual({
    exitCode: 3,
    stdout: "",
    stderr: `nqpf: nobody answers at ${url} (ECONNREFUSED)\n`,
  });
});

it("is quiet when the reader of its pipe has seen enough", async () => {
  const child = startBinary(["measures", "list", "--all", "--json"]);
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await endOf(child)).toMatchObject({ stderr: "", exitCode: 0 });
});

it("prints its version", async () => {
  expect(await endOf(startBinary(["--version"]))).toMatchObject({
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    exitCode: 0,
  });
});
