import { MeasureList } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { nqpf } from "../../testing/a-cli.ts";

function ids(text: string): string[] {
  return MeasureList.parse(JSON.parse(text)).data.map(({ id }) => id);
}

it("prints every page as one with --all", async () => {
  const { stdout } = await nqpf(["measures", "list", "--all", "--json"]);
  const list = MeasureList.parse(JSON.parse(stdout));
  expect(list.data).toHaveLength(list.total);
  expect(new Set(list.data.map(({ id }) => id)).size).toBe(list.total);
  expect(list.total).toBeGreaterThan(50);
});

it("goes on where the remark of the page before says", async () => {
  const first = await nqpf(["measures", "list", "--limit", "2"]);
  const cursor = /--cursor (\S+)/.exec(first.stderr)?.[1] ?? "";
  const both = await nqpf(["measures", "list", "--limit", "4", "--json"]);
  const second = await nqpf(["measures", "list", "--limit", "2", "--cursor", cursor, "--json"]);
  expect(ids(second.stdout)).toEqual(ids(both.stdout).slice(2));
});

it("prints as many CSV rows as there are measures, on no pages", async () => {
  const { stdout } = await nqpf(["measures", "list", "--csv", "--rung", "funded"]);
  const list = await nqpf(["measures", "list", "--json", "--rung", "funded"]);
  const rows = stdout
    .trimEnd()
    .replace(/"(?:[^"]|"")*"/g, "")
    .split("\r\n");
  expect(rows).toHaveLength(MeasureList.parse(JSON.parse(list.stdout)).total + 1);
});

it("is nothing, and no failure, where nothing matches", async () => {
  const { stdout, stderr, exitCode } = await nqpf(["measures", "list", "--q", "xyzzy"]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
  expect(stderr).toMatch(/^0 measures\./);
});

it("says how many measures could be known on a day", async () => {
  const { stderr } = await nqpf(
    "measures list --as-of 2024-04-22 --known-at 2024-04-22".split(" "),
  );
  expect(stderr).toMatch(/As of 2024-04-22, known at 2024-04-22, .*\d+ measures announced/);
  expect(stderr).toMatch(/\d+ of them known/);
});
