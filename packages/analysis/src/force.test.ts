import { type Claim, foldMeasure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { forceOn } from "./force.ts";

function forceOf(asOf: string, ...claims: Claim[]) {
  const measure = foldMeasure(aMeasureId, aMeasureOf(...claims), anInstant({ asOf }));
  if (!measure) throw new Error("no measure");
  return forceOn(measure, asOf);
}

const effective = (on: string) => aClaim("effective", on);
const expires = (on: string) => aClaim("expires", on);
const rung = (name: string, on: string) => aClaim(`rungs/${name}`, { rung: name, on });

describe("a measure", () => {
  it("is announced until its day of effect, and in force from it", () => {
    expect(forceOf("2024-06-30", effective("2024-07-01"))).toMatchObject({
      state: "announced",
      since: "2024-04-07",
      unsure: null,
    });
    expect(forceOf("2024-07-01", effective("2024-07-01"))).toMatchObject({
      state: "in-force",
      since: "2024-07-01",
      property: "effective",
    });
  });

  it("is in force on its last day and ended on the next", () => {
    const span = [effective("2024-07-01"), expires("2025-06-30")];
    expect(forceOf("2025-06-30", ...span)).toMatchObject({
      state: "in-force",
      until: "2025-06-30",
    });
    expect(forceOf("2025-07-01", ...span)).toMatchObject({ state: "ended", since: "2025-06-30" });
  });

  it("is in force where it is carried out, though no source gives a day of effect", () => {
    expect(forceOf("2025-01-01", rung("implementing", "2024-09-01"))).toMatchObject({
      state: "in-force",
      property: "rungs/implementing",
    });
  });

  it("is not in force by money alone", () => {
    expect(forceOf("2025-01-01", rung("funded", "2024-09-01")).state).toBe("announced");
  });

  it("says where a rough date leaves the next state open", () => {
    expect(forceOf("2024-06-15", effective("2024"))).toMatchObject({
      state: "announced",
      unsure: "in-force",
    });
    expect(forceOf("2025-06-15", effective("2024-07-01"), expires("2025"))).toMatchObject({
      state: "in-force",
      unsure: "ended",
    });
  });

  it("is ended by what lapsed or replaced it, and stands while suspended", () => {
    expect(
      forceOf("2026-01-01", effective("2024-07-01"), rung("superseded", "2025-03-01")),
    ).toMatchObject({ state: "ended", since: "2025-03-01", property: "rungs/superseded" });
    expect(
      forceOf("2026-01-01", effective("2024-07-01"), rung("suspended", "2025-03-01")),
    ).toMatchObject({ state: "in-force", suspended: "2025-03-01" });
  });
});
