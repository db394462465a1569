import { describe, expect, it } from "vitest";

import { oneCheck, sentence, sum } from "../checks/tally.mjs";
import { tallyOf } from "../checks/vitest.mjs";
import { isOlder } from "../setup/node-version.mjs";

describe("npm test", () => {
  it("counts tests, and leaves skipped ones out of both", () => {
    const files = [aFile("passed", "passed", "pending"), aFile("failed", "passed", "failed")];
    expect(tallyOf(files, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it("counts a file that could not run as a failure", () => {
    expect(tallyOf([aFile("failed"), aFile("failed", "skipped")], 1)).toMatchObject({ failed: 2 });
  });

  it("counts a run that failed outside every test, or left no report, as a failure", () => {
    expect(tallyOf([aFile("passed", "passed")], 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(tallyOf([], 0)).toMatchObject({ failed: 1 });
  });

  it("ends with one sentence", () => {
    const total = sum([oneCheck(true), oneCheck(false), { passed: 3, failed: 0, skipped: 2 }]);
    expect(sentence(total)).toBe("4 passed, 1 failed, 2 skipped");
    expect(sentence(oneCheck(true))).toBe("1 passed, 0 failed");
  });
});

it.each([
  ["18.20.4", true],
  ["20.9.0", true],
  ["20.19.0", false],
  ["20.20.2", false],
  ["24.1.0", false],
])("calls Node %s too old: %s", (version, expected) => {
  expect(isOlder(version, "20.19")).toBe(expected);
});

function aFile(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}
