import { listOf } from "../../lib/search-params.ts";

export interface MatrixSearch {
  readonly region?: readonly string[] | undefined;
  readonly rung?: readonly string[] | undefined;
}

export function matrixSearch(raw: Record<string, unknown>): MatrixSearch {
  return { region: listOf(raw, "region"), rung: listOf(raw, "rung") };
}
