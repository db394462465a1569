import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { type RunningServer, startServer } from "./start.ts";
import { StoreInUse } from "./index.ts";

let server: RunningServer;
const data = mkdtempSync(join(tmpdir(), "nqpf-server-"));
beforeAll(async () => {
  server = await startServer({ host: "127.0.0.1", port: 0, data });
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(data, { recursive: true, force: true });
});

/** Asks as a browser does whose page's name was made to point to this machine. */
function statusUnder(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/v1/documents`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });
}

it("answers under this machine's names and under no other", async () => {
  const { port } = new URL(server.url);
  expect(await statusUnder(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusUnder(`localhost:${port}`)).toBe(200);
  expect(await statusUnder(`rebound.example:${port}`)).toBe(421);
});

it("lets any page read the record, and only its own pages what was brought here", async () => {
  const origin = "https://elsewhere.example";
  const allowed = async (path: string) =>
    (await fetch(server.url + path, { headers: { origin } })).headers.get(
      "access-control-allow-origin",
    );
  expect(await allowed("/v1/measures")).toBe("*");
  expect(await allowed("/v1/documents")).toBeNull();
  expect(await allowed("/v1/reviews")).toBeNull();
});

it("holds its store alone, and names itself to whoever else comes", async () => {
  const second = startServer({ host: "127.0.0.1", port: 0, data });
  await expect(second).rejects.toThrow(StoreInUse);
  await expect(second).rejects.toMatchObject({
    owner: { pid: process.pid, address: server.url },
  });
});
