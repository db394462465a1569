import { Source } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { aWrittenMeasure } from "../../test/a-measure.ts";
import { witnessesOf, witnessesOfDate } from "./witnesses.ts";

function aSource(published: string | null): Source {
  return Source.parse({
    id: `source-of-${published ?? "no-day"}`,
    url: null,
    publisher: "A paper",
    published,
    kind: "media",
    lang: "en",
    title: null,
    accessed: "2026-11-23",
  });
}

const [before, year, after, undated] = ["2024-03-31", "2024", "2024-05-01", null].map(aSource);
const all = [before, year, after, undated].flatMap((source) => source ?? []);

describe("the witnesses of a value without sources of its own", () => {
  it("are the sources not published surely before the measure was announced", () => {
    const measure = aWrittenMeasure({ announced: "2024-04-07" });
    expect(witnessesOf(measure, all)).toEqual([year, after, undated]);
  });

  it("count from the first rung where no announcement is dated", () => {
    const rungs = ["2024-06", "2024-04-01"].map((on, at) => ({
      rung: at === 0 ? ("implementing" as const) : ("signalled" as const),
      on,
      sources: [],
    }));
    expect(witnessesOf(aWrittenMeasure({ announced: null, rungs }), all)).toEqual([
      year,
      after,
      undated,
    ]);
  });

  it("are all sources where every one is too early", () => {
    const early = all.slice(0, 1);
    expect(witnessesOf(aWrittenMeasure({ announced: "2025" }), early)).toEqual(early);
  });
});

describe("the witnesses of a date", () => {
  it("are not published before it where it had passed when they were read", () => {
    expect(witnessesOfDate("2024-04-15", all)).toEqual([year, after, undated]);
  });

  it("may be published before it where it lay ahead when they were read", () => {
    expect(witnessesOfDate("2027-12-31", all)).toEqual(all);
  });

  it("are all sources where every one is too early", () => {
    const early = all.slice(0, 1);
    expect(witnessesOfDate("2025-01-01", early)).toEqual(early);
  });
});
