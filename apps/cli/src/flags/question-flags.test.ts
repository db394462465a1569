import { MeasuresQuestion } from "@nqpf/domain/questions";
import { expect, it } from "vitest";

import { argsOf, flagName, givenOf, questionFlags } from "./question-flags.ts";

const flags = questionFlags(MeasuresQuestion);

it("makes a flag of every parameter, in kebab-case", () => {
  expect(Object.keys(argsOf(flags))).toEqual(
    Object.keys(MeasuresQuestion.shape).map((key) => flagName(key).slice(2)),
  );
  expect(flagName("announcedFrom")).toBe("--announced-from");
});

it("knows what a closed list allows", () => {
  const sort = flags.find(({ key }) => key === "sort");
  expect(sort?.options).toEqual(["newest", "oldest", "largest", "title"]);
});

it("passes on what was given, and nothing else, as it was written", () => {
  const given = givenOf(flags, { "as-of": "2024-04-22", rung: "funded,announced", json: true });
  expect(given).toEqual({ asOf: "2024-04-22", rung: "funded,announced" });
});
