import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { startServer } from "@nqpf/server";
import { expect, it } from "vitest";

import { checkPort } from "./port.ts";

it("finds a port free, taken by an observatory, or taken by something else", async () => {
  const server = await startServer({ host: "127.0.0.1", port: 0 });
  const port = Number(new URL(server.url).port);
  expect(await checkPort(port)).toMatchObject({
    state: "ok",
    text: expect.stringMatching(/an observatory answers/),
  });
  await server.close();
  expect(await checkPort(port)).toEqual({ check: `port ${port}`, state: "ok", text: "free" });

  const other = createServer((_, response) => response.end("hello"));
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  expect((other.address() as AddressInfo).port).toBe(port);
  expect(await checkPort(port)).toMatchObject({ state: "note" });
  await new Promise((resolve) => other.close(resolve));
});
