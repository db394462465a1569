import { requireNode } from "./node-version.mjs";

/** Something outside the code stands in the way; the message says all that there is to say. */
export class SetupError extends Error {}

/**
 * Runs one of the repository's own commands; a SetupError ends it with its message and exit code 1.
 * @param {() => Promise<void>} work
 */
export async function command(work) {
  requireNode();
  endWithParent();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** npm hands a signal to the shell it started, and that shell ends without handing it on: so its end is a signal too. */
function endWithParent() {
  if (process.env["npm_lifecycle_event"] === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  watch.unref();
}
