import type { Matrix } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const { getMatrix, csv } = openObservatory({ today: () => "2026-11-24" });
const tn = 1_000_000_000_000;

const additionsIn = (matrix: Matrix) =>
  [matrix, ...matrix.instruments, ...matrix.sectors, ...matrix.cells].flatMap(
    ({ money }) => money ?? [],
  );

const rowsOf = ({ actors, regions }: Matrix) => [...actors, ...regions].map(({ id }) => id);

describe("the matrix of the catalogue", () => {
  it("holds the three special-bond quotas as three yearly flows", () => {
    const { money } = getMatrix({ by: "money", role: "ceiling" });
    const flows = money?.totals.filter(
      ({ basis, payerKind }) => basis === "flow" && payerKind === "ministry",
    );
    expect(flows?.map(({ period, value }) => [period, value / tn]).toSorted()).toEqual([
      ["2024", 1],
      ["2025", 1.3],
      ["2026", 1.3],
    ]);
  });

  it("adds no statistic around a measure, in whatever role", () => {
    for (const role of ["ceiling", "outstanding", "contracted", "drawn"] as const)
      for (const { totals } of additionsIn(getMatrix({ by: "money", role })))
        for (const { amounts } of totals)
          expect(amounts.every(({ amount }) => amount.counts)).toBe(true);
  });

  it("counts 2.8 tn contracted under the relending facility, never 3.71", () => {
    const { totals } = getMatrix({ by: "money", role: "contracted" }).money ?? { totals: [] };
    const relending = totals.filter(({ amounts }) =>
      amounts.some(({ measure }) => measure === "pbc-sti-tech-transformation-relending"),
    );
    expect(relending.map(({ value }) => value / tn)).toEqual([2.8]);
  });

  it("is covered nowhere in vain, since no search is recorded", () => {
    expect(getMatrix({}).cells.every(({ state }) => state !== "none-found")).toBe(true);
  });

  it("has no more rows of actors or regions under a filter", () => {
    for (const rows of ["actor", "region"] as const) {
      const whole = new Set<string>(rowsOf(getMatrix({ rows })));
      expect(rowsOf(getMatrix({ rows, region: ["beijing"] })).every((id) => whole.has(id))).toBe(
        true,
      );
    }
  });

  it("writes a CSV row for each cell and, by money, for each sum of it", () => {
    const lines = (question: Parameters<typeof getMatrix>[0]) =>
      (csv.getMatrix(question) ?? "").trimEnd().split("\r\n");
    const byMoney = getMatrix({ by: "money", role: "ceiling" });
    const rows = byMoney.cells.reduce(
      (sum, { money }) => sum + Math.max(1, money?.totals.length ?? 0),
      0,
    );
    expect(lines({ by: "money", role: "ceiling" })).toHaveLength(rows + 1);
    const [head = ""] = lines({ rows: "actor", by: "rung" });
    expect(head.startsWith("actor,actorLabel,sector,")).toBe(true);
    expect(head.endsWith(",superseded,noRung")).toBe(true);
  });
});
