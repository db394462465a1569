#!/usr/bin/env node
// Runs the pinned pnpm on a machine that has only Node and npm.
//   node scripts/pnpm.mjs <pnpm args>        e.g. install, exec turbo run test
//   node scripts/pnpm.mjs --ensure <args>    installs dependencies first, when the lockfile changed since the last install
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pkg = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const version = /^pnpm@([^+]+)/.exec(pkg.packageManager)?.[1];
if (!version) throw new Error('package.json needs "packageManager": "pnpm@<version>"');
const min = /(\d+)\.(\d+)/.exec(pkg.engines?.node ?? "0.0");
const [maj, mi] = process.versions.node.split(".").map(Number);
if (maj < +min[1] || (maj === +min[1] && mi < +min[2])) {
  console.error(`Node ${pkg.engines.node} is needed; this is ${process.versions.node}`);
  process.exit(1);
}

const tools = join(root, "node_modules-tools", `pnpm-${version}`);
const bin = join(tools, "node_modules", ".bin");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
if (!existsSync(join(bin, "pnpm"))) {
  const tmp = `${tools}.tmp-${process.pid}`;
  mkdirSync(tmp, { recursive: true });
  writeFileSync(join(tmp, "package.json"), '{"private":true}');
  console.error(`bootstrapping pnpm ${version} ...`);
  const r = spawnSync(
    npm,
    [
      "install",
      "--prefix",
      tmp,
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--ignore-scripts",
      "--loglevel=error",
      `pnpm@${version}`,
    ],
    { stdio: ["ignore", 2, 2], shell: process.platform === "win32", cwd: tmp },
  );
  if (r.status !== 0) process.exit(r.status ?? 1);
  rmSync(tools, { recursive: true, force: true });
  renameSync(tmp, tools);
}
// npm_config_* left by an outer `npm run` confuses pnpm; turbo needs pnpm itself on PATH.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([k]) => !/^npm_config_/i.test(k) || /registry|cafile/i.test(k),
  ),
);
const pathKey = Object.keys(env).find((k) => k.toLowerCase() === "path") ?? "PATH";
env[pathKey] = [bin, join(root, "node_modules", ".bin"), env[pathKey]].join(delimiter);
env.TURBO_TELEMETRY_DISABLED ??= "1";
const run = (args, extra) =>
  spawnSync(join(bin, "pnpm"), args, {
    stdio: "inherit",
    cwd: root,
    env: { ...env, ...extra },
    shell: process.platform === "win32",
  }).status ?? 1;

let args = process.argv.slice(2);
if (args[0] === "--ensure") {
  args = args.slice(1);
  const stamp = join(root, "node_modules", ".install-stamp");
  const want = createHash("sha256")
    .update(version + process.versions.modules + process.platform + process.arch)
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== want) {
    const s = run(["install", "--frozen-lockfile", "--reporter=append-only"], { CI: "true" });
    if (s !== 0) process.exit(s);
    writeFileSync(stamp, want);
  }
}
if (args[0] === "turbo")
  process.exit(
    spawnSync(join(root, "node_modules", ".bin", "turbo"), args.slice(1), {
      stdio: "inherit",
      cwd: root,
      env,
    }).status ?? 1,
  );
process.exit(args.length ? run(args) : 0);
