import { ActorId, InstrumentFamily, InstrumentId, Rung, SectorId } from "@nqpf/domain";
import { GapGrade, GapStep, MoneyState, Severity } from "@nqpf/domain/answers";
import type {
  ConflictsQuestion,
  GapsQuestion,
  GrantEquivalentsQuestion,
  MatrixQuestion,
  MeasuresQuestion,
} from "@nqpf/domain/questions";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { everyPage } from "./reference/exported-claims.ts";
import { observatory } from "./reference/live.ts";

const days = fc.constantFrom("2024-04-22", "2025-06-30", "2026-11-24");
const actors = everyPage((cursor) => observatory.listActors({ limit: 200, cursor }))
  .filter(({ measures }) => measures > 0)
  .map(({ id }) => ActorId.parse(id));
const regions = observatory.getMatrix({ rows: "region" }).regions.map(({ id }) => id);
const someOf = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const someDay = fc.constantFrom("2019", "2022-06", "2024-03-05", "2025-01", "2026");

/** The filters that every question of measures takes. */
const ofMeasures = {
  sector: someOf(SectorId.options),
  instrument: someOf(InstrumentId.options),
  family: someOf(InstrumentFamily.options),
  actor: someOf(actors),
  region: someOf(regions),
  rung: someOf(Rung.options),
  money: someOf(MoneyState.options),
  from: someDay,
  until: someDay,
  announcedFrom: someDay,
  announcedUntil: someDay,
  q: fc.constantFrom("hydrogen", "贷款", "fund", "central"),
};

type Question = MeasuresQuestion & GapsQuestion & ConflictsQuestion & MatrixQuestion;

interface Asked {
  readonly filters: Record<string, fc.Arbitrary<unknown>>;
  readonly rows: (question: never) => string[];
}

const pages = { limit: 200 };
const asked: Record<string, Asked> = {
  measures: {
    filters: ofMeasures,
    rows: (question: MeasuresQuestion) =>
      everyPage((cursor) => observatory.listMeasures({ ...question, ...pages, cursor })).map(
        ({ id }) => id,
      ),
  },
  gaps: {
    filters: {
      ...ofMeasures,
      missing: someOf(GapStep.options),
      grade: someOf(GapGrade.options),
      overdue: fc.constant("only"),
    },
    rows: (question: GapsQuestion) =>
      everyPage((cursor) => observatory.listGaps({ ...question, ...pages, cursor })).map(
        ({ id }) => id,
      ),
  },
  conflicts: {
    filters: { ...ofMeasures, severity: someOf(Severity.options) },
    rows: (question: ConflictsQuestion) =>
      everyPage((cursor) => observatory.listConflicts({ ...question, ...pages, cursor })).map(
        ({ id }) => id,
      ),
  },
  "grant equivalents": {
    filters: ofMeasures,
    rows: (question: GrantEquivalentsQuestion) =>
      everyPage((cursor) =>
        observatory.listGrantEquivalents({ ...question, ...pages, cursor }),
      ).map(({ id }) => id),
  },
  "a matrix": {
    filters: { region: ofMeasures.region, rung: ofMeasures.rung, actor: ofMeasures.actor },
    rows: (question: MatrixQuestion) =>
      (["instrument", "actor", "region"] as const).flatMap((rows) =>
        placesIn({ ...question, rows }),
      ),
  },
};

/** Every place of a matrix in which a measure stands, with the measure. */
function placesIn(question: MatrixQuestion): string[] {
  const { cells, actorCells, regionCells } = observatory.getMatrix(question);
  return [
    ...cells.map((cell) => ({ row: cell.instrument as string, ...cell })),
    ...actorCells.map((cell) => ({ row: cell.actor as string, ...cell })),
    ...regionCells.map((cell) => ({ row: cell.region, ...cell })),
  ].flatMap(({ row, sector, measures }) => measures.map((id) => `${row} ${sector} ${id}`));
}

/** A day and some filters, then one filter more or, of one of them, a value fewer. */
const narrowings = (filters: Asked["filters"]) =>
  fc
    .record({
      day: days,
      wide: fc.record(filters, { requiredKeys: [] }),
      more: fc.constantFrom(...Object.keys(filters)),
      values: fc.record(filters),
    })
    .map(({ day, wide: drawn, more, values }) => {
      const kept = Object.entries(drawn).slice(0, 2);
      const wide = { asOf: day, knownAt: day, ...Object.fromEntries(kept) } as Partial<Question>;
      const held = Object.entries(wide).find(
        ([, value]) => Array.isArray(value) && value.length > 1,
      );
      const fewer = held ? { [held[0]]: (held[1] as unknown[]).slice(1) } : {};
      const narrow = more in wide ? { ...wide, ...fewer } : { ...wide, [more]: values[more] };
      return { wide, narrow };
    });

describe.each(Object.entries(asked))("%s", (_, { filters, rows }) => {
  it("hold no row under one filter more that they did not hold without it", () => {
    fc.assert(
      fc.property(narrowings(filters), ({ wide, narrow }) => {
        const before = new Set(rows(wide as never));
        expect(rows(narrow as never).filter((row) => !before.has(row))).toEqual([]);
      }),
      { numRuns: 30, seed: 416 },
    );
  });

  it("hold fewer under most filters", () => {
    const whole = rows({} as never).length;
    expect(rows({ region: ["beijing"] } as never).length).toBeLessThan(whole);
    expect(whole).toBeGreaterThan(20);
  });
});
