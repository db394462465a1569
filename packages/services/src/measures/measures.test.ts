import { MeasureId } from "@nqpf/domain";
import { MeasureCitation, MeasureHistory, MeasureList } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });
const id = MeasureId.parse("pbc-sti-tech-transformation-relending");

it("gives each facet the count that choosing it brings", () => {
  const { facets } = MeasureList.parse(observatory.listMeasures({ rung: ["funded"], limit: 1 }));
  for (const { value, measures } of facets.sector) {
    const chosen = { rung: ["funded"], sector: [value], limit: 1 } as never;
    expect([value, observatory.listMeasures(chosen).total]).toEqual([value, measures]);
  }
  expect(facets.rung.length).toBeGreaterThan(1);
});

it("counts facets the same on every page of a list", () => {
  const first = observatory.listMeasures({ limit: 5 });
  const second = observatory.listMeasures({ limit: 5, cursor: first.nextCursor ?? "" });
  expect(second.facets).toEqual(first.facets);
});

it("keeps to the measures that are named, as far as they pass", () => {
  const { data } = observatory.listMeasures({ limit: 3 });
  const measure = data.map((row) => row.id);
  const named = observatory.listMeasures({ measure });
  expect(named.data.map((row) => row.id)).toEqual(measure);
  expect(observatory.listMeasures({ measure, q: "xyzzy" }).total).toBe(0);
  expect(named.facets.money.reduce((sum, entry) => sum + entry.measures, 0)).toBe(3);
});

it("cites the page as it is seen, under the instance's address", () => {
  const question = { id, asOf: "2024-04-22", knownAt: "2024-04-22", base: "https://a.example/" };
  const answer = MeasureCitation.parse(observatory.citeMeasure(question));
  const frozen = `/measures/${id}?asOf=2024-04-22&knownAt=2024-04-22&revision=${answer.scope.revision}`;
  expect(answer.frozenPath).toBe(frozen);
  expect(answer.text).toContain(`https://a.example${frozen}`);
  expect(answer.csl.archive_location).toBe(`https://a.example${frozen}`);
});

it("tells the life of a ceiling in its history, each rise once as a change", () => {
  const rows = observatory.csv.listHistory({ id })?.split("\r\n") ?? [];
  const rises = rows.filter((row) => /,change,money\/sti-relending-ceiling-/.test(row));
  expect(rises.map((row) => row.slice(0, 10))).toEqual(["2026-01-15", "2025-05-07"]);
  const page = MeasureHistory.parse(observatory.listHistory({ id, limit: 3 }));
  expect(page.data).toHaveLength(3);
  expect(page.total).toBe(rows.length - 2);
});

it("has no citation and no history of what is not there", () => {
  const nobody = MeasureId.parse("no-such-measure");
  expect(observatory.citeMeasure({ id: nobody })).toBeNull();
  expect(observatory.listHistory({ id: nobody })).toBeNull();
});
