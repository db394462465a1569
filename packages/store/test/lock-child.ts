import { StoreInUse } from "../src/errors.ts";
import { type HeldLock, takeLock } from "../src/lock/take-lock.ts";

/** Does what it is told with the lock of a folder, and says what came of it. */
const [folder = ""] = process.argv.slice(2);
let lock: HeldLock | null = null;

process.on("message", (order: string) => {
  if (order === "take") process.send?.(take());
  if (order === "release") {
    lock?.release();
    lock = null;
    process.send?.("released");
  }
  if (order === "announce") {
    lock?.announce("http://127.0.0.1:4747");
    process.send?.("announced");
  }
  if (order === "exit") process.exit(0);
});
process.send?.("ready");

function take(): string {
  try {
    lock = takeLock(folder, new Date());
    return "taken";
  } catch (error) {
    if (error instanceof StoreInUse) return `in use by ${error.owner.pid}`;
    return String(error);
  }
}
