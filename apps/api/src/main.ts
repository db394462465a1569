import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { keepFiles, PortInUse, startServer, StoreInUse, StoreUnusable } from "@nqpf/server";

import { readEnv } from "./env.ts";

const settings = readEnv(process.env);
if ("faults" in settings) {
  for (const fault of settings.faults) process.stderr.write(`${fault}\n`);
  process.exit(2);
}

const { HOST, PORT, NQPF_DASHBOARD, NQPF_DATA, NQPF_LOG, INIT_CWD } = settings.env;
const builtDashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

try {
  const server = await startServer({
    host: HOST,
    port: PORT,
    data: NQPF_DATA,
    onNotice: (words) => process.stderr.write(`${words}\n`),
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
  const files = process.argv.slice(2).map((file) => resolve(INIT_CWD ?? ".", file));
  for await (const { file, words } of keepFiles(files, server.write))
    process.stderr.write(`${file}: ${words}\n`);
} catch (error) {
  const hint = hintOf(error);
  if (hint === null || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}${hint}\n`);
  process.exit(3);
}

/** What to do about a foreseen failure; null for any other. */
function hintOf(error: unknown): string | null {
  if (error instanceof PortInUse) return "; choose another with PORT=…";
  if (error instanceof StoreInUse) return "; end it, or choose another folder with NQPF_DATA=…";
  return error instanceof StoreUnusable ? "; choose another folder with NQPF_DATA=…" : null;
}
