import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const home = join(import.meta.dirname, "..");

/** A process of its own that runs a script of this folder from source. It ends when the test does. */
export function startChild(script: string, ...parameters: string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, script), parameters, {
    cwd: home,
    execArgv: ["--import", "tsx", "--conditions=@nqpf/source"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return child;
}

/** What a child says next. Throws where it ends instead. */
export async function nextWord<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const gone = once(child, "exit", ended).then(() => {
    throw new Error(`process ${child.pid} ended and said nothing`);
  });
  try {
    const [word] = await Promise.race([once(child, "message", ended), gone]);
    return word as T;
  } finally {
    gone.catch(() => undefined);
    ended.abort();
  }
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
