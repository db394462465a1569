import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it } from "vitest";

import { createLocalApp } from "../../packages/server/src/local-app.ts";
import { root, textOf } from "./files.ts";
import { documents } from "./markdown.ts";

describe("the README of the repository", () => {
  const readme = textOf("README.md");

  it("gives addresses of the API that answer", async () => {
    const addresses = readme.match(/\/v1\/[\w./?=&-]+/g) ?? [];
    const app = createLocalApp();
    const answers = await Promise.all(
      addresses.map(async (address) => [address, (await app.request(address)).status]),
    );
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it("gives commands that answer", () => {
    const lines = [...readme.matchAll(/`nqpf ([^`]+)`/g)].flatMap(([, line]) => line ?? []);
    const failed = lines.filter((line) => run("apps/cli/dist/nqpf.js", ...line.split(" ")).status);
    expect(lines.length).toBeGreaterThan(2);
    expect(failed).toEqual([]);
  });
});

describe("an example", () => {
  const examples = documents.flatMap((path) =>
    [...textOf(path).matchAll(/```js\n([\s\S]*?)```\s+prints\s+```text\n([\s\S]*?)```/g)].map(
      ([, code = "", output = ""]) => ({ path, code, output }),
    ),
  );

  it.each(examples)("in $path prints what it says", ({ path, code, output }) => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const ran = spawnSync(
      process.execPath,
      ["--import", tsx, "--conditions=@nqpf/source", "--input-type=module", "--eval", code],
      { cwd: join(root, path, ".."), encoding: "utf8" },
    );
    expect(ran.stderr).toBe("");
    expect(ran.stdout.replaceAll("\r\n", "\n")).toBe(output);
  });
});

/** Runs a command over a ledger of its own: a folder that is not there. */
function run(...args: readonly string[]) {
  const NQPF_DATA = join(tmpdir(), `nqpf-readme-${process.pid}`, "none");
  return spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, NQPF_DATA } });
}
