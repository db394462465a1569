import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../../bin/nqpf.js", import.meta.url));
const built = fileURLToPath(new URL("../../dist/nqpf.js", import.meta.url));

/** A folder for a store that no other test has; where it is not named each command gets one of its own. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-cli-"));
  made.push(folder);
  return folder;
}

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Starts the built command as a shell would, away from this folder and with no more than a locale in its environment. */
export function startBinary(
  rawArgs: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin = "",
): ChildProcessWithoutNullStreams {
  if (!existsSync(built)) throw new Error("build the command first: pnpm --filter @nqpf/cli build");
  const child = spawn(process.execPath, [binary, ...rawArgs], {
    cwd: tmpdir(),
    env: { LANG: "C.UTF-8", NQPF_DATA: join(freshFolder(), "store"), ...env },
  });
  child.stdin.end(stdin);
  child.stdout.setEncoding("utf8");
  child.stderr.setEncoding("utf8");
  return child;
}

/** What a process printed, and how it ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Waits for a process to end. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text: string) => void (stdout += text));
  child.stderr.on("data", (text: string) => void (stderr += text));
  return new Promise((resolve) => {
    child.once("close", (exitCode) => resolve({ stdout, stderr, exitCode }));
  });
}
