import { ConflictList } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

it("shows both sides of a slip of units with the kinds of their sources", async () => {
  const { stdout } = await nqpf(["conflicts", "--kind", "unit-scale"]);
  const row = stdout.split("\n").find((line) => line.includes("first batch of 2026"));
  expect(row).toMatch(/10 times apart.*93\.6bn yuan \(official media.*936bn yuan.*\(aggregator/);
});

it("lists every conflict with --all, as many as there are CSV rows", async () => {
  const { stdout } = await nqpf(["conflicts", "--all", "--json"]);
  const { data, total } = ConflictList.parse(JSON.parse(stdout));
  expect(data).toHaveLength(total);
  const csv = (await nqpf(["conflicts", "--csv"])).stdout;
  expect(csv.replace(/"(?:[^"]|"")*"/g, "").split("\r\n")).toHaveLength(total + 2);
});

it("finds none where nobody had spoken", async () => {
  const { stdout, stderr } = await nqpf(
    "conflicts --as-of 2021-01-01 --known-at 2021-01-01".split(" "),
  );
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^0 conflicts\./);
});
