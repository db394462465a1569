import { type Coverage, type InstrumentId, type Measure, type SectorId } from "@nqpf/domain";
import type { CellState, Matrix, MatrixCell, Scope } from "@nqpf/domain/answers";
import { instruments, sectors } from "@nqpf/domain/vocabulary";

import { addressesSector, usesInstrument } from "./touches.ts";

/** What a matrix is made from: measures accepted for the question, measures only proposed, and what was searched. */
export interface MatrixInput {
  readonly accepted: readonly Measure[];
  readonly proposed: readonly Measure[];
  readonly coverage: readonly Coverage[];
}

/** Instruments against sectors, by count of unique measures. A measure stands in every row and column it names. */
export function instrumentSectorMatrix(input: MatrixInput, scope: Scope): Matrix {
  const count = (has: (measure: Measure) => boolean) => input.accepted.filter(has).length;
  return {
    scope,
    counts:
      "unique measures; one that names several sectors or instruments stands in several cells, so cells do not add up to margins",
    instruments: instruments.map(({ id, label }) => ({
      id,
      label,
      measures: count((measure) => usesInstrument(measure, id)),
    })),
    sectors: sectors.map(({ id, label }) => ({
      id,
      label,
      measures: count((measure) => addressesSector(measure, id)),
    })),
    cells: instruments.flatMap((instrument) =>
      sectors.map((sector): MatrixCell => {
        const inCell = (measure: Measure) =>
          usesInstrument(measure, instrument.id) && addressesSector(measure, sector.id);
        const measures = input.accepted.filter(inCell).map((measure) => measure.id);
        const coverage = input.coverage.filter((record) =>
          speaksOf(record, instrument.id, sector.id),
        );
        const unreviewed = input.proposed.some(inCell);
        return {
          instrument: instrument.id,
          sector: sector.id,
          state: stateOf(measures.length, unreviewed, coverage),
          measures,
          coverage: coverage.map((record) => record.id),
        };
      }),
    ),
    measures: input.accepted.length,
  };
}

function stateOf(accepted: number, unreviewed: boolean, coverage: readonly Coverage[]): CellState {
  if (accepted > 0) return "value";
  if (unreviewed) return "unreviewed";
  return coverage.some((record) => record.result === "none-found") ? "none-found" : "not-covered";
}

/** A coverage record that names no instrument, or no sector, speaks of all of them. */
function speaksOf(record: Coverage, instrument: InstrumentId, sector: SectorId): boolean {
  return (
    (record.instruments.length === 0 || record.instruments.includes(instrument)) &&
    (record.sectors.length === 0 || record.sectors.includes(sector))
  );
}
