import type { Matrix, Scope } from "@nqpf/domain/answers";
import { anInstant } from "@nqpf/domain/testing";

import { matrixOf, type MatrixInput, type MatrixShape } from "../matrix.ts";
import { actors } from "./a-measure.ts";

const scope: Scope = {
  ...anInstant(),
  dataThrough: null,
  population: { held: 1, announced: 1, unsure: 0, known: 1 },
};
/** A matrix of measures; what is proposed comes beside what is accepted. */
export function aMatrix(input: Partial<MatrixInput>, shape: Partial<MatrixShape> = {}): Matrix {
  const accepted = input.accepted ?? [];
  return matrixOf(
    {
      accepted,
      proposed: [...accepted, ...(input.proposed ?? [])],
      coverage: input.coverage ?? [],
      actors,
    },
    { rows: "instrument", by: "count", role: null, regions: [], ...shape },
    scope,
  );
}
