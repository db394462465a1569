import { describe, expect, it } from "vitest";

import { checkArguments } from "./arguments.ts";

const args = {
  id: { type: "positional" },
  "as-of": { type: "string", valueHint: "YYYY-MM-DD" },
  sector: { type: "string", valueHint: "A,B" },
  json: { type: "boolean" },
} as const;

describe("arguments", () => {
  it.each([
    [["x"]],
    [["x", "--json", "--as-of", "2024-04-22"]],
    [["--as-of=2024-04-22", "x"]],
    [["--sector", "a,b", "x", "--no-color"]],
    [["--", "--x"]],
  ])("%j are as they should be", (rawArgs) => {
    expect(() => checkArguments(rawArgs, args)).not.toThrow();
  });

  it.each([
    [["x", "--bogus"], "there is no flag --bogus here"],
    [["x", "--bogus=1"], "there is no flag --bogus here"],
    [["x", "--sectr", "a"], "there is no flag --sectr here; did you mean --sector?"],
    [["x", "--asOf", "2024-04-22"], "there is no flag --asOf here; did you mean --as-of?"],
    [["x", "-j"], "there is no flag -j here; did you mean -h?"],
    [["x", "--no-json"], "there is no flag --no-json here"],
    [["x", "--sector", "a", "--sector", "b"], "--sector is given twice; separate values by commas"],
    [["x", "--as-of"], "--as-of wants a value: --as-of=YYYY-MM-DD"],
    [["x", "--as-of", "--json"], "--as-of wants a value: --as-of=YYYY-MM-DD"],
    [["x", "--as-of="], "--as-of wants a value: --as-of=YYYY-MM-DD"],
    [["x", "--json=yes"], "--json takes no value"],
    [["x", "y"], "this command takes one word; put a text with spaces in quotes"],
    [[], "ID is missing"],
  ])("%j are refused: %s", (rawArgs, message) => {
    expect(() => checkArguments(rawArgs, args)).toThrow(message);
  });
});
