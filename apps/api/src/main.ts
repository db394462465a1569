import { fileURLToPath } from "node:url";

import { PortInUse, startServer } from "@nqpf/server";

import { readEnv } from "./env.ts";

const settings = readEnv(process.env);
if ("faults" in settings) {
  for (const fault of settings.faults) process.stderr.write(`${fault}\n`);
  process.exit(2);
}

const { HOST, PORT, NQPF_DASHBOARD, NQPF_LOG } = settings.env;
const builtDashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

try {
  const server = await startServer({
    host: HOST,
    port: PORT,
    dashboard: NQPF_DASHBOARD ?? builtDashboard,
    ...(NQPF_LOG === "requests"
      ? { onRequest: (event) => process.stderr.write(`${JSON.stringify(event)}\n`) }
      : {}),
  });
  process.stdout.write(`${server.url}\n`);
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 0],
  ] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(code)));
  }
} catch (error) {
  if (!(error instanceof PortInUse)) throw error;
  process.stderr.write(`${error.message}; choose another with PORT=… \n`);
  process.exit(3);
}
