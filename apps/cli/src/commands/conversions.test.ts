import { Conversions } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

describe("nqpf conversions", () => {
  it("names for each year the factor, the rate and its source", async () => {
    const { stdout, exitCode } = await nqpf(["conversions", "--currency", "USD"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /CNY +2024 +0\.138972 +USD per CNY +cny-per-usd-average 2024: 7\.1957 \(/,
    );
  });

  it("prints the answer as JSON", async () => {
    const { stdout } = await nqpf(["conversions", "--currency", "GDP", "--json"]);
    expect(Conversions.parse(JSON.parse(stdout)).from.length).toBeGreaterThan(0);
  });
});
