import { describe, expect, it } from "vitest";

import { tree } from "./commands/table.ts";
import { isGroup } from "./commands/tree.ts";
import { nqpf } from "./testing/a-cli.ts";

const commands = Object.entries(tree).flatMap(([noun, node]) =>
  isGroup(node) ? Object.keys(node.verbs).map((verb) => [noun, verb]) : [[noun]],
);

describe("help", () => {
  it.each(commands)("%s %s prints its examples and flags and does nothing", async (...words) => {
    const path = words.filter((word) => word !== undefined);
    const { stdout, stderr, exitCode } = await nqpf([...path, "--help"]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toContain(`\n  nqpf ${path.join(" ")}`);
    expect(stdout).toContain("--json");
  });

  it("of nqpf names every command", async () => {
    const { stdout } = await nqpf(["--help"]);
    for (const path of commands) expect(stdout).toContain(`  ${path.join(" ")} `);
  });

  it("goes to stderr where no command was written, which is a fault of usage", async () => {
    const { stdout, stderr, exitCode } = await nqpf([]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("Commands");
  });
});

describe("a word that is no command", () => {
  it.each([
    [["measrues"], 'did you mean "measures"?'],
    [["measures", "lst"], 'did you mean "measures list"?'],
    [["xyzzy"], "known are measures, sectors"],
    [["--json", "status"], "the command comes first"],
    [["constructor"], 'there is no command "constructor"'],
  ])("%j is refused with a suggestion and the usage", async (rawArgs, hint) => {
    const { stdout, stderr, exitCode } = await nqpf(rawArgs);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(hint);
    expect(stderr).toContain("Usage: nqpf");
  });
});

describe("a refused question", () => {
  it("is one clear line that names the flag and the nearest value", async () => {
    const { stderr, exitCode } = await nqpf(["measures", "list", "--rung", "announced,fundd"]);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'nqpf: --rung: "fundd" is not known; did you mean funded?\n',
      exitCode: 2,
    });
  });

  it("is the problem document with --json", async () => {
    const { stdout, stderr } = await nqpf(["measures", "list", "--limit", "9999", "--json"]);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toMatchObject({ status: 400, code: "invalid-request" });
  });

  it("is a no where the thing asked for is not there", async () => {
    const { stdout, exitCode } = await nqpf(["measures", "show", "no-such-measure"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  });
});

describe("contradictions", () => {
  it.each([
    [["--json", "--csv"], "--json and --csv: choose one"],
    [["--all", "--limit", "3"], "leave out --limit"],
  ])("%j are refused", async (flags, message) => {
    const { stderr, exitCode } = await nqpf(["measures", "list", ...flags]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

it("says of a bug that it is one, with the place where it happened", async () => {
  const { stderr, exitCode } = await nqpf(["status"], {
    client: () => Promise.reject(new TypeError("no such property")),
  });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^nqpf: this is a fault of nqpf\. TypeError: no such property\n +at /);
});
