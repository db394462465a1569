import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SetupError } from "./command.mjs";
import { pnpmVersion, root } from "./repository.mjs";
import { run } from "./run.mjs";

const home = join(root, "node_modules-tools", `pnpm-${pnpmVersion}`);
const entry = join(home, "node_modules", "pnpm", "bin", "pnpm.cjs");

/** Where the pinned pnpm has its programs; turbo looks for them on the path. */
export const pnpmPrograms = join(home, "node_modules", ".bin");

/** The pinned pnpm as a command, put into a git-ignored folder with npm where it is not there yet. */
export async function pinnedPnpm() {
  if (!existsSync(entry)) await fetchPnpm();
  return [process.execPath, entry];
}

const quietly = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];

async function fetchPnpm() {
  console.error(`Fetching pnpm ${pnpmVersion} …`);
  const partial = `${home}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), '{ "private": true }\n');
  const npm = runningNpm();
  const { code, log } = await run(
    [...(npm ?? ["npm"]), "install", "--prefix", partial, ...quietly, `pnpm@${pnpmVersion}`],
    // Without npm's own script at hand, Windows finds npm through a shell only.
    { output: "keep", cwd: partial, shell: npm === undefined && process.platform === "win32" },
  );
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new SetupError(`pnpm ${pnpmVersion} could not be fetched with npm:\n${log}`);
  }
  rmSync(home, { recursive: true, force: true });
  renameSync(partial, home);
}

/** The npm that runs this script, as a command that needs no shell. */
function runningNpm() {
  const script = process.env["npm_execpath"];
  return script && /npm-cli\.c?js$/.test(script) ? [process.execPath, script] : undefined;
}
