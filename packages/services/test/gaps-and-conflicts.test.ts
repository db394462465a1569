import { ActorId, InstrumentId, Rung, SectorId } from "@nqpf/domain";
import { GapGrade, GapStep, Severity } from "@nqpf/domain/answers";
import type { ConflictsQuestion, GapsQuestion } from "@nqpf/domain/questions";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../src/observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });
const limit = 200;
const bn = 1_000_000_000;
const everything: GapsQuestion & ConflictsQuestion = { limit };

/** Filters that measures have; a property draws some of them, one after the other. */
const filters: fc.Arbitrary<Partial<GapsQuestion>>[] = [
  fc.constantFrom(...SectorId.options).map((id) => ({ sector: [id] })),
  fc.constantFrom(...InstrumentId.options).map((id) => ({ instrument: [id] })),
  fc.constantFrom("national", "beijing", "shanghai").map((id) => ({ region: [id] })),
  fc.constantFrom(...Rung.options).map((id) => ({ rung: [id] })),
  fc.constantFrom("pbc", "mof", "ndrc", "miit").map((id) => ({ actor: [ActorId.parse(id)] })),
];
const someFilters = fc
  .tuple(...filters.map((filter) => fc.option(filter, { nil: {} })))
  .map((chosen) => Object.assign({}, ...chosen) as Partial<GapsQuestion>);

const gapIds = (question: GapsQuestion) => observatory.listGaps(question).data.map(({ id }) => id);
const conflictIds = (question: ConflictsQuestion) =>
  observatory.listConflicts(question).data.map(({ id }) => id);

function isWithin(narrow: readonly string[], wide: readonly string[]): boolean {
  const all = new Set(wide);
  return narrow.every((id) => all.has(id));
}

describe("a filter more", () => {
  it("never adds a measure to the gaps, nor a conflict", () => {
    fc.assert(
      fc.property(someFilters, fc.oneof(...filters), (some, more) => {
        const [wide, narrow] = [
          { ...everything, ...some },
          { ...everything, ...more, ...some },
        ];
        expect(isWithin(gapIds(narrow), gapIds(wide))).toBe(true);
        expect(isWithin(conflictIds(narrow), conflictIds(wide))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ...GapStep.options.map((step) => ({ missing: [step] })),
    ...GapGrade.options.map((grade) => ({ grade: [grade] })),
    { overdue: "only" as const },
  ])("%o picks rows among those of all", (pick) => {
    expect(isWithin(gapIds({ ...everything, ...pick }), gapIds(everything))).toBe(true);
  });

  it.each(Severity.options)(
    "of severity %s leaves conflicts of that severity alone",
    (severity) => {
      const { data } = observatory.listConflicts({ ...everything, severity: [severity] });
      expect(data.length).toBeGreaterThan(0);
      expect(data.every((conflict) => conflict.severity === severity)).toBe(true);
    },
  );
});

describe("the gaps", () => {
  const { absences, all, data, total } = observatory.listGaps(everything);

  it("begin with what the status says: measures without an amount, and those said to have none", () => {
    const status = observatory.getStatus({});
    expect(absences.withoutAmount.value).toBe(status.absences.measuresWithoutAmount);
    expect(absences.sayingNone.value).toBe(status.absences.measuresSayingNoAmount);
  });

  it("hold a row for every measure, whose steps add up to the figures of all", () => {
    expect(data).toHaveLength(total);
    expect(total).toBe(all.measures);
    for (const { step, missing } of all.steps)
      for (const { grade, measures } of missing) {
        const rows = data.filter((row) =>
          row.steps.some((cell) => cell.step === step && cell.state === grade),
        );
        expect(measures.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      }
  });

  it("put announced, budgeted and drawn money side by side, 2.8 tn contracted and never 3.71", () => {
    const [facility] = observatory
      .listGaps({ limit, q: "科技创新和技术改造再贷款" })
      .data.filter(({ id }) => id === "pbc-sti-tech-transformation-relending");
    const sums = (stage: "announced" | "budgeted" | "drawn") =>
      facility?.money[stage].map(({ role, value }) => [role, value / bn]);
    expect(sums("announced")).toEqual([
      ["ceiling", 1_200],
      ["earmark", 100],
    ]);
    expect(sums("budgeted")).toEqual([["contracted", 2_800]]);
    expect(sums("drawn")).toEqual([["drawn", 1_300]]);
    expect(JSON.stringify(facility?.money)).not.toMatch(/"value":37\d{11}\b/);
  });

  it("keep every sum to amounts of one role, currency, basis and period, of its own measure", () => {
    for (const { id, money } of data)
      for (const sum of [money.announced, money.budgeted, money.drawn, money.beside].flat()) {
        const keys = sum.amounts.map(({ measure, amount }) =>
          [measure, amount.role, amount.currency, amount.basis, amount.period].join(),
        );
        expect(new Set(keys)).toEqual(
          new Set([[id, sum.role, sum.currency, sum.basis, sum.period].join()]),
        );
        expect(sum.amounts.reduce((value, { amount }) => value + amount.value, 0)).toBe(sum.value);
      }
  });

  it("count no overdue target in April 2024 that was due later", () => {
    const day = "2024-04-22";
    const then = observatory.listGaps({ limit, asOf: day, knownAt: day });
    const due = then.data.flatMap(({ overdue }) => overdue.map(({ target }) => target.deadline));
    expect(due.filter((deadline) => deadline === null || deadline > day)).toEqual([]);
    expect(then.total).toBe(then.scope.population.known);
  });
});

describe("the conflicts", () => {
  it("are counted by kind as they are listed", () => {
    const { byKind, data, total } = observatory.listConflicts(everything);
    expect(byKind.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBe(total);
    for (const { id, conflicts } of byKind)
      expect(data.filter(({ kind }) => kind === id)).toHaveLength(conflicts);
  });

  it("can be asked for one measure and for one kind", () => {
    const { data } = observatory.listConflicts({ ...everything, kind: ["unit-scale"] });
    expect(data).toHaveLength(3);
    const [first] = data;
    const ofOne = observatory.listConflicts({ ...everything, measure: first?.measure });
    expect(new Set(ofOne.data.map(({ measure }) => measure))).toEqual(new Set([first?.measure]));
  });
});
