import type { Label } from "@nqpf/domain";
import type { Addition, CellState, Matrix, RungTally } from "@nqpf/domain/answers";

import type { ExplainAsk } from "../../ledger/explain/explainable.ts";
import type { MatrixSearch, RowKind } from "./search.ts";

/** One place of the grid: a cell, or a margin, whose row or sector is null because it is about all of them. */
export interface GridPlace {
  readonly row: string | null;
  readonly sector: string | null;
  readonly state: CellState;
  /** Unique measures. */
  readonly measures: number;
  readonly rungs: RungTally | null;
  readonly money: Addition | null;
}

export interface GridRow {
  readonly id: string;
  readonly label: Label;
  readonly margin: GridPlace;
  readonly cells: readonly GridPlace[];
}

/** A matrix whatever its rows are. */
export interface GridModel {
  readonly kind: RowKind;
  readonly total: GridPlace;
  readonly sectors: readonly {
    readonly id: string;
    readonly label: Label;
    readonly margin: GridPlace;
  }[];
  readonly rows: readonly GridRow[];
}

type Margin = Matrix["sectors"][number];

export function gridModel(matrix: Matrix): GridModel {
  const { rows: kind, sectors, measures, rungs, money } = matrix;
  const entries = { instrument: matrix.instruments, actor: matrix.actors, region: matrix.regions };
  const cells = { instrument: matrix.cells, actor: matrix.actorCells, region: matrix.regionCells };
  const width = sectors.length;
  return {
    kind,
    total: marginPlace({ measures, rungs, money }, null, null),
    sectors: sectors.map((sector) => ({
      id: sector.id,
      label: sector.label,
      margin: marginPlace(sector, null, sector.id),
    })),
    rows: entries[kind].map((entry, at) => ({
      id: entry.id,
      label: entry.label,
      margin: marginPlace(entry, entry.id, null),
      cells: cells[kind].slice(at * width, (at + 1) * width).map((cell) => ({
        row: entry.id,
        sector: cell.sector,
        state: cell.state,
        measures: cell.measures.length,
        rungs: cell.rungs,
        money: cell.money,
      })),
    })),
  };
}

function marginPlace(
  { measures, rungs, money }: Pick<Margin, "measures" | "rungs" | "money">,
  row: string | null,
  sector: string | null,
): GridPlace {
  const isEmpty = money === null ? measures === 0 : !holdsMoney(money);
  return { row, sector, state: isEmpty ? "not-covered" : "value", measures, rungs, money };
}

/** Whether anything of the role is held that counts, summed or not. */
function holdsMoney({ totals, excluded }: Addition): boolean {
  return totals.length > 0 || excluded.some(({ amount }) => amount.counts);
}

/** The filters of the measures that stand in a place. */
export function measuresOf(place: GridPlace, kind: RowKind, search: MatrixSearch) {
  const { region, rung, actor } = search;
  return {
    region,
    rung,
    actor,
    ...(place.row === null ? {} : { [kind]: [place.row] }),
    ...(place.sector === null ? {} : { sector: [place.sector] }),
  };
}

/** How the number of a place is explained. */
export function askOf(
  place: GridPlace,
  kind: RowKind,
  search: MatrixSearch & { readonly role: string },
): ExplainAsk {
  const { region, rung, actor, by, role } = search;
  // safe: ids of the answer itself and words of the address, which the API has taken for the matrix.
  return {
    ...(by === "money" ? { metric: "money", role } : { metric: "measures" }),
    region,
    rung,
    actor,
    ...(place.row === null ? {} : { rows: kind, row: place.row }),
    ...(place.sector === null ? {} : { sector: [place.sector] }),
  } as unknown as ExplainAsk;
}
