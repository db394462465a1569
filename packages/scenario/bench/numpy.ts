import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface NumpyTiming {
  /** Seconds with the engine's arithmetic, and with numpy's own draws. */
  readonly same: number;
  readonly own: number;
  readonly numpy: string;
  readonly scipy: boolean;
}

/** Runs the same arithmetic in numpy; null, with words on how to get it, where there is none. */
export function timeNumpy(runs: number, projects: number, rounds: number): NumpyTiming | string {
  const script = join(import.meta.dirname, "same-arithmetic.py");
  const done = spawnSync("python3", [script, ...[runs, projects, rounds].map(String)], {
    encoding: "utf8",
  });
  if (done.status === 0)
    // safe: our own script prints this shape.
    return JSON.parse(done.stdout) as NumpyTiming;
  return "numpy is not here: on Debian `apt-get install python3-numpy` brings it, elsewhere `pip install numpy`";
}
