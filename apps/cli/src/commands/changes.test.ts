import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

it("shows what was learned in the period under what happened in it", async () => {
  const { stdout, stderr } = await nqpf([
    "changes",
    "--from",
    "2024-04-15",
    "--until",
    "2024-04-21",
  ]);
  expect(stdout).toMatch(/^ON .*\n[\s\S]*\n\nLEARNED\n {2}STATED/);
  expect(stdout).toMatch(/2024-04-19 {2}2024-04-07 {2}open +borrower rate/);
  expect(stderr).toMatch(/\d+ changes? from 2024-04-15 to 2024-04-21, \d+ learned, 0 corrected/);
});

it("refuses a period that ends before it begins, and says what would work", async () => {
  const { stderr, exitCode } = await nqpf([
    "changes",
    "--from",
    "2024-04-22",
    "--until",
    "2024-04-15",
  ]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(
    "--until: a period from 2024-04-22 until 2024-04-15 ends before it begins; until must be 2024-04-22 or later",
  );
});
