import { expect, it } from "vitest";

import { nqpf } from "../../testing/a-cli.ts";

const history = ["measures", "history", "pbc-sti-tech-transformation-relending"];

it("prints the steps of a measure, the latest learned first", async () => {
  const { stdout } = await nqpf([...history, "--all"]);
  const days = stdout.split("\n").flatMap((line) => /^\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? []);
  expect(days.length).toBeGreaterThan(20);
  expect(days).toEqual(days.toSorted().toReversed());
});

it("knows nothing that was stated later than the day asked", async () => {
  const { stdout } = await nqpf([...history, "--known-at", "2024-04-22"]);
  expect(stdout).toMatch(/first value +money\/sti-relending-ceiling-2024/);
  expect(stdout).not.toContain("sti-relending-ceiling-2025");
});
