import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that has ended and whose parent has not asked after it yet. */
export const ended = "ended";

/** When a process started, in the platform's own words; null where the platform does not tell. */
export function startOf(pid: number, platform: NodeJS.Platform = process.platform): string | null {
  try {
    if (platform === "linux") return fromProc(pid);
    if (platform === "darwin") return fromPs(pid);
  } catch {
    return null;
  }
  return null;
}

/** Clock ticks since the boot that has this id. */
function fromProc(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  // The name of the command comes first, in brackets, and may hold anything.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return ended;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  return `${boot} ${fields[18]}`;
}

function fromPs(pid: number): string | null {
  const text = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
    encoding: "utf8",
    env: { PATH: "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text.trim() || null;
}
