import { RequestFailed } from "@nqpf/client";
import { describe, expect, it } from "vitest";

import { exitCodeOf } from "./exit.ts";
import { Failure, UsageError } from "./failures.ts";
import { Refused } from "./refused.ts";

type Code = RequestFailed["problem"]["code"];

function refusal(code: Code): RequestFailed {
  return new RequestFailed({ type: "about:blank", title: "No", status: 400, code, requestId: "r" });
}

describe("the exit code of a refused request", () => {
  it.each<[Code, number]>([
    ["invalid-request", 2],
    ["unknown-parameter", 2],
    ["bad-cursor", 2],
    ["unknown-revision", 1],
    ["not-found", 1],
    ["method-not-allowed", 3],
    ["internal", 3],
  ])("%s is %d", (code, exitCode) => {
    expect(exitCodeOf(refusal(code))).toBe(exitCode);
    expect(exitCodeOf(new Refused(refusal(code), [], {}))).toBe(exitCode);
  });
});

it.each([
  [new UsageError("no such flag"), 2],
  [new Failure("nobody answers"), 3],
  [new TypeError("a bug"), 3],
  ["not even an error", 3],
])("%s ends with %d", (error, exitCode) => {
  expect(exitCodeOf(error)).toBe(exitCode);
});
