import { GrantEquivalentList, MoneyAnswer } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

const facility = "money pbc-sti-tech-transformation-relending";

describe("nqpf money", () => {
  it("draws the four measures, each grant equivalent over its fan", async () => {
    const { stdout, exitCode } = await nqpf(`${facility} --as-of 2024-04-22`.split(" "));
    expect(exitCode).toBe(0);
    for (const heading of [
      "COMMITTED",
      "WORTH TO THE RECIPIENT, IF ALL OF IT IS USED",
      "COST TO THE PUBLIC PURSE, IF ALL OF IT IS USED",
      "KEPT BY THE INTERMEDIARY, IF ALL OF IT IS USED",
      "MISREAD, NO ESTIMATE",
    ])
      expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).toMatch(/\* {2}medium-term lending facility, one year +2\.5 .*10\.7 .* bn/);
    expect(stdout).toContain("not stated: borrower rate");
    expect(stdout).toContain("wrong, because:");
  });

  it("names the rate and the year that lead to another currency", async () => {
    const { stdout } = await nqpf(`${facility} --currency USD`.split(" "));
    expect(stdout).toContain("167 bn  ceiling");
    expect(stdout).toContain("2025, the latest year before 2026 that is held");
  });

  it("prints the answer as JSON", async () => {
    const { stdout } = await nqpf(`${facility} --json`.split(" "));
    expect(MoneyAnswer.parse(JSON.parse(stdout)).valuations.length).toBeGreaterThan(3);
  });

  it("says what would work instead of a currency without a rate", async () => {
    const { stderr, exitCode } = await nqpf(`${facility} --currency JPY`.split(" "));
    expect(stderr).toContain(
      "--currency: there is no rate for JPY; ask in one of CNY, USD, EUR, GDP",
    );
    expect(exitCode).toBe(2);
  });

  it("says that it has no such measure", async () => {
    const { stderr, exitCode } = await nqpf(["money", "no-such-measure"]);
    expect(stderr).toContain("no-such-measure");
    expect(exitCode).toBe(1);
  });
});

it("lists grant equivalents as spans", async () => {
  const { stdout } = await nqpf("grant-equivalents --family credit --json".split(" "));
  const { data } = GrantEquivalentList.parse(JSON.parse(stdout));
  expect(data.length).toBeGreaterThan(3);
  const table = await nqpf("grant-equivalents --family credit".split(" "));
  expect(table.stdout).toMatch(/^INSTRUMENT +COMMITTED +TO RECIPIENT +TO PURSE +KEPT/);
});
