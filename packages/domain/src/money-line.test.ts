import { describe, expect, it } from "vitest";

import { foldMeasure } from "./fold.ts";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "./testing/index.ts";

const facility = aMeasureOf(
  ...[
    anAmount({ id: "ceiling-2024", on: "2024-04-07", value: 500 }),
    anAmount({ id: "ceiling-2025", on: "2025-05-07", value: 800, replaces: "ceiling-2024" }),
    anAmount({ id: "ceiling-2026", on: "2026-01-15", value: 1200, replaces: "ceiling-2025" }),
    anAmount({
      id: "first-loans",
      on: "2024-06-15",
      value: 100,
      role: "earmark",
      partOf: "ceiling-2024",
    }),
  ].map((amount) => aClaim(`money/${amount.id}`, amount)),
);
const linesOn = (asOf: string) =>
  foldMeasure(aMeasureId, facility, anInstant({ asOf }))?.money ?? [];

describe("a line of money", () => {
  it("is one facility however often its ceiling is raised", () => {
    const [line] = linesOn("2026-12-31");
    expect(line?.id).toBe("ceiling-2024");
    expect(line?.amounts.map((amount) => [amount.value.value, amount.state])).toEqual([
      [500, "earlier"],
      [800, "earlier"],
      [1200, "current"],
    ]);
  });

  it("keeps an earmark inside it when the ceiling has changed", () => {
    expect(linesOn("2026-12-31")[1]).toMatchObject({ id: "first-loans", partOf: "ceiling-2024" });
  });

  it("holds on a day what was set by then", () => {
    const [line, ...others] = linesOn("2024-05-01");
    expect(line?.amounts.map((amount) => amount.value.value)).toEqual([500]);
    expect(others).toEqual([]);
  });
});

it("never lets an amount of an unsure date be current", () => {
  const claims = aMeasureOf(aClaim("money/a", anAmount({ id: "a", on: "2024" })));
  const [line] = foldMeasure(aMeasureId, claims, anInstant({ asOf: "2024-05-01" }))?.money ?? [];
  expect(line?.amounts[0]?.state).toBe("unsure");
});
