import { aMeasureId } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { heatCell } from "./heat-cell.ts";

const measures = (count: number) => Array.from({ length: count }, () => aMeasureId);

describe("a cell of sectors against steps", () => {
  it("counts those that miss the step, by grade, of those to which it applies", () => {
    expect(
      heatCell({
        held: 2,
        missing: [
          { grade: "stated-absence", measures: measures(1) },
          { grade: "not-found", measures: [] },
          { grade: "not-looked", measures: measures(1) },
        ],
      }),
    ).toEqual({
      missing: 2,
      of: 4,
      shade: 3,
      grades: [
        { grade: "stated-absence", count: 1 },
        { grade: "not-looked", count: 1 },
      ],
    });
  });

  it.each([
    [5, 0, 0],
    [4, 1, 1],
    [1, 4, 4],
    [0, 5, 5],
    [0, 0, 0],
  ])("of %i held and %i missing has shade %i", (held, lacking, shade) => {
    const missing = [{ grade: "not-looked" as const, measures: measures(lacking) }];
    expect(heatCell({ held, missing }).shade).toBe(shade);
  });
});
