import {
  type Actor,
  type ActorKind,
  type Coverage,
  firstDay,
  type Measure,
  type MoneyRole,
} from "@nqpf/domain";
import type { Matrix, MatrixBy, MatrixRows, Scope } from "@nqpf/domain/answers";

import { standingOf } from "../summary.ts";
import { actorAxis, type Axis, instrumentAxis, regionAxis, sectorAxis } from "./axes.ts";
import { gridOf, type GridInput } from "./grid.ts";
import { figuresBy } from "./figures.ts";
import { countsOf, explainCount } from "./words.ts";

/** What a matrix is made from. */
export interface MatrixInput {
  readonly accepted: readonly Measure[];
  /** The measures as a view that shows machine proposals has them, the accepted ones among them. */
  readonly proposed: readonly Measure[];
  readonly coverage: readonly Coverage[];
  readonly actors: ReadonlyMap<string, Actor>;
}

/** What is asked of a matrix beside the measures it is made from; a role goes with money, and only with money. */
export interface MatrixShape {
  readonly rows: MatrixRows;
  readonly by: MatrixBy;
  readonly role: MoneyRole | null;
  /** The regions to which the measures were narrowed; empty where to none. */
  readonly regions: readonly string[];
}

/** Instruments, actors or regions against sectors. A measure stands in every row and column it names. */
export function matrixOf(input: MatrixInput, shape: MatrixShape, scope: Scope): Matrix {
  const { accepted, proposed, actors } = input;
  const { rows, by, role, regions } = shape;
  const kindOfActor = (id: string): ActorKind | undefined => actors.get(id)?.kind;
  const figuresOf = figuresBy(by, role, scope.asOf, kindOfActor);
  const coverage = input.coverage.filter(({ from }) => firstDay(from) <= scope.asOf);
  const base: Omit<GridInput, "instrumentOfRow"> = {
    accepted,
    proposed,
    coverage,
    role,
    figuresOf,
  };
  const grid = <Id extends string>(axis: Axis<Id>) =>
    gridOf({ ...base, instrumentOfRow: null }, axis, sectorAxis);
  const seen = [...accepted, ...proposed.filter((measure) => standingOf(measure) === "proposed")];
  const instruments =
    rows === "instrument"
      ? gridOf({ ...base, instrumentOfRow: (id) => id }, instrumentAxis(regions), sectorAxis)
      : null;
  const byActor = rows === "actor" ? grid(actorAxis(actors.values(), seen, regions)) : null;
  const byRegion = rows === "region" ? grid(regionAxis(seen)) : null;
  const one = instruments ?? byActor ?? byRegion;
  return {
    scope,
    rows,
    by,
    role,
    counts: countsOf(rows, by, role),
    instruments: instruments?.rows ?? [],
    actors: byActor?.rows ?? [],
    regions: byRegion?.rows ?? [],
    sectors: one?.columns ?? [],
    cells: instruments?.cells.map(({ row, ...cell }) => ({ instrument: row, ...cell })) ?? [],
    actorCells: byActor?.cells.map(({ row, ...cell }) => ({ actor: row, ...cell })) ?? [],
    regionCells: byRegion?.cells.map(({ row, ...cell }) => ({ region: row, ...cell })) ?? [],
    measures: accepted.length,
    ...figuresOf(accepted),
    explained: explainCount(accepted, proposed, one?.cells ?? []),
  };
}
