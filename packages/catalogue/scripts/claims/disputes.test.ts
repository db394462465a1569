import { SourceId } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { aWrittenMeasure, aWrittenDisagreement } from "../../test/a-measure.ts";
import { disputedValues, reportedValues } from "./disputes.ts";
import { own } from "./value.ts";

const [notice, mirror, digest] = ["notice", "mirror", "digest"].map((id) => SourceId.parse(id));
const sources = (...ids: (SourceId | undefined)[]) => ids.flatMap((id) => id ?? []);
const ceiling = own(
  "money/ceiling",
  { id: "ceiling", role: "ceiling", value: 1200, currency: "CNY", note: "raised" },
  sources(notice),
);
const disagreement = aWrittenDisagreement({
  topic: "Size of the quota",
  at: "money/ceiling",
  versions: [
    { value: "1,200", stated: { value: 1200, currency: "CNY" }, sources: sources(notice, digest) },
    { value: "120", stated: { value: 120, currency: "CNY" }, sources: sources(mirror) },
    { value: "unclear", stated: null, sources: sources(digest) },
  ],
});

describe("a disagreement", () => {
  const values = disputedValues(aWrittenMeasure({ disagreements: [disagreement] }));

  it("makes a value of each version, with what it states", () => {
    const versions = values.filter(({ property }) => property === "disputed/size-of-the-quota");
    expect(versions.map(({ value }) => value)).toMatchObject([
      { words: "1,200", stated: { value: 1200, currency: "CNY" } },
      { words: "120", stated: { value: 120, currency: "CNY" } },
      { words: "unclear" },
    ]);
    expect(versions.map((version) => version.sources)).toEqual([
      [notice, digest],
      [mirror],
      [digest],
    ]);
  });

  it("makes one ruling, on the sources it weighs", () => {
    const ruling = values.find(({ property }) => property === "rulings/size-of-the-quota");
    expect(ruling).toMatchObject({ inherited: true, sources: [notice, digest, mirror] });
  });
});

const report = (at: string | null) =>
  reportedValues(aWrittenMeasure({ disagreements: [{ ...disagreement, at }] }), [ceiling]);

describe("what the versions report at the value in dispute", () => {
  it("is the value held there with their own figure, unless the source claims it already", () => {
    expect(report("money/ceiling")).toEqual([
      { ...ceiling, method: "reported", sources: [digest] },
      {
        ...ceiling,
        method: "reported",
        value: { id: "ceiling", role: "ceiling", value: 120, currency: "CNY", note: "raised" },
        sources: [mirror],
      },
    ]);
  });

  it.each([null, "announced", "money/another"])("is nothing at %s", (at) => {
    expect(report(at)).toEqual([]);
  });
});
