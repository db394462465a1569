import { spawn } from "node:child_process";
import { constants } from "node:os";

import { root } from "./repository.mjs";

const isWindows = process.platform === "win32";
/** @type {NodeJS.Signals[]} */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
const patienceMs = 1000;

/**
 * Runs a program of the checkout to its end. `show` passes its output on, `keep` returns it. A signal that ends this
 * process is handed to everything the program started, so that nothing is left behind.
 * @param {readonly string[]} command
 * @param {{ output: "show" | "keep", env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean }} options
 * @returns {Promise<{ code: number, log: string }>}
 */
export function run(command, { output, env = process.env, cwd = root, shell = false }) {
  const [program = "", ...args] = command;
  // A process group of its own can be ended as a whole; Windows ends a console's processes together by itself.
  const child = spawn(program, args, {
    cwd,
    env,
    shell,
    detached: !isWindows,
    stdio: output === "show" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const log = [];
  child.stdout?.on("data", (/** @type {Buffer} */ chunk) => log.push(chunk));
  child.stderr?.on("data", (/** @type {Buffer} */ chunk) => log.push(chunk));
  /** @type {NodeJS.Signals | undefined} */
  let ending;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    ending ??= signal;
    endGroup(child, signal);
    setTimeout(() => {
      endGroup(child, "SIGKILL");
      process.exit(exitCodeOf(signal));
    }, patienceMs).unref();
  };
  for (const signal of endingSignals) process.on(signal, end);
  return new Promise((resolve) => {
    child.once("error", (error) => log.push(Buffer.from(`${error.message}\n`)));
    child.once("close", (code) => {
      for (const signal of endingSignals) process.off(signal, end);
      if (ending) process.exit(exitCodeOf(ending));
      resolve({ code: code === null || code < 0 ? 1 : code, log: Buffer.concat(log).toString() });
    });
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** @param {NodeJS.Signals} signal */
function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}
