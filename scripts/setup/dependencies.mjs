import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SetupError } from "./command.mjs";
import { pinnedPnpm } from "./pinned-pnpm.mjs";
import { pnpmVersion, root } from "./repository.mjs";
import { run } from "./run.mjs";
import { toolEnvironment } from "./tools.mjs";

const stampFile = join(root, "node_modules", ".install-stamp");

/** Installs what the lockfile names, unless that was done for this very lockfile on this kind of machine. */
export async function installDependencies() {
  const pnpm = await pinnedPnpm();
  const stamp = stampOfLockfile();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  console.error("Installing dependencies …");
  const { code, log } = await run(
    [...pnpm, "install", "--frozen-lockfile", "--reporter=append-only"],
    // CI lets pnpm replace a node_modules made elsewhere without asking.
    { output: "keep", env: { ...toolEnvironment(), CI: "true" } },
  );
  if (code !== 0) throw new SetupError(`the dependencies could not be installed:\n${log}`);
  writeFileSync(stampFile, stamp);
}

function stampOfLockfile() {
  return createHash("sha256")
    .update(pnpmVersion + process.versions.modules + process.platform + process.arch)
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
}
