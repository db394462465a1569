import type { ReviewItem } from "@nqpf/domain/answers";
import { aClaim } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import type { Place } from "../../lib/place.ts";
import { type Mark, markKey, type MarkKind } from "../../ledger/reading/mark.ts";
import { decidedMarks, proposalsOfMarks } from "./proposals-of-marks.ts";

const trigger = { start: 10, end: 40 };
const money = { start: 12, end: 20 };

function aMark(kind: MarkKind, place: Place): Mark {
  return { key: markKey(kind, place), kind, ...place, findings: [] };
}

/** A mark that shows the first measure of a reading. */
const shows = {
  ...aMark("trigger", trigger),
  findings: [{ of: "trigger", measure: 0, value: {} }],
} as unknown as Mark;

function anItem(property: string, place: Place, decision?: "accept" | "reject"): ReviewItem {
  const claim = aClaim(property, "value", {
    standing: "proposed",
    method: "machine",
    evidence: { grade: "quoted", document: "0".repeat(64), exact: "words", ...place },
  });
  const review = decision && {
    claim: claim.id,
    decision,
    reason: null,
    reviewer: null,
    at: "2026-11-24T00:00:00Z",
    revision: 2,
  };
  return {
    id: claim.id,
    claim: { ...claim, value: "value" },
    measure: { id: claim.measure, title: { en: "A measure", zh: null }, known: false },
    document: null,
    before: "",
    after: "",
    decision: review ?? null,
    history: review ? [review] : [],
  };
}

describe("proposals of a document", () => {
  it("stand at the mark of their kind, and those without words of their own at the measure's", () => {
    const items = [anItem("money/a", money), anItem("title", trigger), anItem("rungs/b", trigger)];
    const { byMark, byMeasure } = proposalsOfMarks([shows, aMark("money", money)], items);
    expect(byMark.get("money-12-20")).toEqual([items[0]]);
    expect(byMark.get("trigger-10-40")).toEqual([items[1], items[2]]);
    expect(byMeasure.get(0)).toEqual(items);
  });

  it("get a mark where the latest reading has none", () => {
    const item = anItem("terms/rate-50", { start: 50, end: 54 });
    const { marks, byMark } = proposalsOfMarks([shows], [item]);
    expect(marks.map(({ key }) => key)).toEqual(["trigger-10-40", "rate-50-54"]);
    expect(byMark.get("rate-50-54")).toEqual([item]);
  });

  it("make a mark decided once none of them is left open", () => {
    const joined = proposalsOfMarks(
      [shows, aMark("money", money)],
      [
        anItem("money/a", money, "reject"),
        anItem("title", trigger, "accept"),
        anItem("sectors/a", trigger),
      ],
    );
    expect([...decidedMarks(joined)]).toEqual([["money-12-20", "rejected"]]);
  });
});
