import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

import { pnpmPrograms } from "./pinned-pnpm.mjs";
import { root } from "./repository.mjs";

/**
 * A program of an installed package as a command that needs no shell.
 * @param {string} name
 */
export function tool(name, program = name) {
  const folder = join(root, "node_modules", name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[program];
  if (file === undefined) throw new Error(`the package ${name} has no program ${program}`);
  return [process.execPath, join(folder, file)];
}

/**
 * The environment for tools: this Node, the pinned pnpm and the checkout's own programs come first on the path, and
 * the settings that an outer npm leaves for its own children are taken out, because pnpm would read them as its own.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_/i.test(name) || /registry|cafile|proxy/i.test(name),
  );
  const env = Object.fromEntries(entries);
  const path = Object.keys(env).find((name) => name.toLowerCase() === "path") ?? "PATH";
  env[path] = [
    dirname(process.execPath),
    pnpmPrograms,
    join(root, "node_modules", ".bin"),
    env[path] ?? "",
  ].join(delimiter);
  return { ...env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
}
