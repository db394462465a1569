import { parentPort } from "node:worker_threads";

import { type PreparedScenario, runPart } from "../src/index.ts";

parentPort?.on("message", ([prepared, from, until]: [PreparedScenario, number, number]) => {
  const part = runPart(prepared, from, until);
  // The second argument of a port lists what is moved; it takes no origin as a window's does.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(part, [part.outputs.buffer as ArrayBuffer]);
});
