import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { DataError, parseYaml } from "../../../scripts/data/yaml.ts";
import { checkedValuation } from "./read-valuation.ts";

const text = readFileSync(join(import.meta.dirname, "../data/valuation.yaml"), "utf8");

function faultsOf(edited: string): string[] {
  try {
    checkedValuation(parseYaml(edited, "valuation.yaml"));
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}

describe("the rules of valuation", () => {
  it("pass as they stand", () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ["an instrument that nobody knows", /\[relending\]/, "[relendings]", "instruments"],
    ["an instrument with two methods", /\[credit-guidance\]/, "[relending]", "has two methods"],
    ["a benchmark that is not there", /funding: \[mlf\]/, "funding: [mlg]", "no benchmark mlg"],
    [
      "an assumption that is missing",
      /  - id: fund-years[\s\S]*?(?=\n\n)/,
      "",
      "fund-years is missing",
    ],
    ["a value outside its range", /value: 0\.45/, "value: 0.95", "outside its range"],
    ["an id that stands twice", /id: repo\b/, "id: mlf", "a second time"],
  ])("are refused with %s", (_, words, instead, message) => {
    expect(faultsOf(text.replace(words, instead)).join()).toContain(message);
  });
});
