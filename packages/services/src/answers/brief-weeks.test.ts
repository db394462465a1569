import { MeasureId } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });

describe("the list of weeks", () => {
  const list = observatory.listBriefs({ limit: 200 });
  const weeks = list.data.map(({ id }) => id);

  it("goes back from today, the starting document's week among them", () => {
    expect(weeks).toContain("2024-W16");
    expect(weeks).toEqual(weeks.toSorted().toReversed());
    expect(list.data.every(({ until }) => until <= "2026-11-24")).toBe(true);
  });

  it("names the last week that is over, whether it holds something or not", () => {
    expect(list.lastWhole).toEqual({ id: "2026-W47", from: "2026-11-16", until: "2026-11-22" });
    expect(weeks).not.toContain("2026-W47");
  });
});

describe("a brief as a text", () => {
  it("is the brief of the same week and revision in the format asked for", async () => {
    const markdown = await observatory.texts.getBrief({ week: "2024-W16" }, "md");
    const html = await observatory.texts.getBrief({ week: "2024-W16" }, "html");
    expect(markdown).toMatch(/^# Weekly brief 2024-W16/);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toContain("<script");
  });

  it("names every measure that its brief cites or counts", async () => {
    const brief = await observatory.getBrief({ week: "2024-W16" });
    const named = Object.keys(brief.labels.measures);
    expect(named).toEqual(expect.arrayContaining(brief.claims.map(({ measure }) => measure)));
  });
});

it("tells the changes of the measures asked for alone", () => {
  const measure = MeasureId.parse("pbc-sti-tech-transformation-relending");
  const all = observatory.listChanges({ from: "2024-01-01" });
  const own = observatory.listChanges({ from: "2024-01-01", measure: [measure] });
  expect(own.data).toEqual(all.data.filter((change) => change.measure === measure));
  expect(own.data.length).toBeGreaterThan(0);
  expect(own.learned).toEqual(all.learned.filter((change) => change.measure === measure));
});
