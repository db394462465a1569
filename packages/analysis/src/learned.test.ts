import { foldMeasure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { changesIn } from "./changes.ts";
import { learnedBetween } from "./learned.ts";

const ceiling = (statedOn: string, over = {}) =>
  aClaim("money/ceiling", anAmount({ id: "ceiling", on: "2024-04-07" }), { statedOn, ...over });

function learned(claims: ReturnType<typeof aClaim>[], from: string, until: string) {
  const measure = foldMeasure(aMeasureId, aMeasureOf(...claims), anInstant());
  if (!measure) throw new Error("the measure does not fold");
  return learnedBetween(changesIn([measure]), [measure], from, until).map(
    ({ property, learnedOn }) => [property, learnedOn],
  );
}

describe("what is learned in a period", () => {
  it("is what was first stated in it about an earlier date", () => {
    expect(learned([ceiling("2024-06-15")], "2024-06-10", "2024-06-16")).toEqual([
      ["money/ceiling", "2024-06-15"],
    ]);
  });

  it("is not learned a second time from a later source", () => {
    const claims = [ceiling("2024-05-02"), ceiling("2024-06-15")];
    expect(learned(claims, "2024-06-10", "2024-06-16")).toEqual([]);
  });

  it("is not what happened in the period itself", () => {
    expect(learned([ceiling("2024-04-07")], "2024-04-01", "2024-04-07")).toEqual([]);
  });

  it("is not dated to a week by a source of which only the month is known", () => {
    expect(learned([ceiling("2024-06")], "2024-06-10", "2024-06-16")).toEqual([]);
    expect(learned([ceiling("2024-06")], "2024-06-01", "2024-06-30")).toHaveLength(1);
  });

  it("may be that something is open", () => {
    const open = aClaim(
      "not-stated/amount",
      { key: "amount", on: "2024-04-07" },
      { statedOn: "2024-04-19" },
    );
    expect(learned([open], "2024-04-15", "2024-04-21")).toEqual([
      ["not-stated/amount", "2024-04-19"],
    ]);
  });
});
