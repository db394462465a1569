import { describe, expect, it } from "vitest";

import { ExplainMetric } from "../answers/explanation.ts";
import { ExplainQuestion } from "./explain.ts";

function refusalsOf(question: unknown): string[] {
  const { error } = ExplainQuestion.safeParse(question);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("a question for an explanation", () => {
  it.each([
    { metric: "measures", sector: ["quantum"], rows: "instrument", row: "equity-fund" },
    { metric: "rung", at: "none" },
    { metric: "money", role: "ceiling", measure: "a-measure" },
    { metric: "amount", measure: "a-measure", property: "terms/rate-2025" },
    { metric: "step", step: "payer", state: "held", region: ["national"] },
    { metric: "conflicts", kind: ["date"], severity: ["grave"], measure: "a-measure" },
    { metric: "new-money", measure: "a-measure", currency: "USD" },
    { metric: "position", sector: ["quantum"] },
    { metric: "mentions", by: "quarter", asOf: "2024-04-22" },
  ])("may be %o", (question) => {
    expect(refusalsOf(question)).toEqual([]);
  });

  it("names every metric where one is asked for that there is not", () => {
    const [message = ""] = refusalsOf({ metric: "mesures" });
    for (const metric of ExplainMetric.options) expect(message).toContain(`"${metric}"`);
  });

  it.each([
    [{ metric: "money" }, /^role: money needs it: ceiling, .*repaid/],
    [
      { metric: "step", step: "payer" },
      /^state: step needs it: held, not-applicable, .*not-looked/,
    ],
    [
      { metric: "amount", measure: "a-measure" },
      /^property: amount needs it: a path such as money/,
    ],
    [{ metric: "position", sector: [] }, /^sector: position needs it: ids of sectors/],
  ])("is refused without what its metric needs: %o", (question, message) => {
    expect(refusalsOf(question).join("\n")).toMatch(message);
  });

  it.each([
    [{ metric: "measures", role: "ceiling" }, /^role: measures takes no role; it takes sector, /],
    [
      { metric: "mentions", sector: ["quantum"] },
      /^sector: mentions takes no sector; it takes by$/,
    ],
    [
      { metric: "amount", measure: "a", property: "terms/b", region: ["national"] },
      /^region: amount takes no region; it takes measure, property$/,
    ],
  ])("is refused with what its metric does not take: %o", (question, message) => {
    expect(refusalsOf(question).join("\n")).toMatch(message);
  });

  it.each([
    [{ metric: "measures", rows: "actor" }, "row: rows goes with row only: both name a row"],
    [{ metric: "measures", row: "pbc" }, "rows: row goes with rows only: both name a row"],
    [{ metric: "measures", rows: "sector", row: "helium" }, "row: no sector has the id helium"],
    [{ metric: "amount", measure: "a", property: "title" }, "property: no path of a number"],
  ])(
    "is refused with half a row, a row of nothing, or a path of no number: %o",
    (question, message) => {
      expect(refusalsOf(question).join("\n")).toContain(message);
    },
  );
});
