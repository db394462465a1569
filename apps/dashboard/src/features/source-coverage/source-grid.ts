import type { SourceKind } from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";

import { type Grain, periodOf } from "./periods.ts";

/** How many sources of one kind were published when. The parts add up to `total`. */
export interface GridRow {
  readonly kind: SourceKind;
  readonly total: number;
  /** Before the first of the periods. */
  readonly earlier: number;
  readonly periods: readonly number[];
  /** Dated, but not precisely enough for a period. */
  readonly imprecise: number;
  readonly undated: number;
}

/** Sources by kind and by the period of their publication; kinds without any are left out. */
export function sourceGrid(
  sources: readonly SourceSummary[],
  kinds: readonly SourceKind[],
  grain: Grain,
  periods: readonly string[],
): GridRow[] {
  return kinds.flatMap((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    return own.length === 0 ? [] : [rowOf(kind, own, grain, periods)];
  });
}

function rowOf(
  kind: SourceKind,
  own: readonly SourceSummary[],
  grain: Grain,
  periods: readonly string[],
): GridRow {
  const counts = periods.map(() => 0);
  const [first = ""] = periods;
  let [earlier, imprecise, undated] = [0, 0, 0];
  for (const { published } of own) {
    const period = published === null ? null : periodOf(published, grain);
    const place = period === null ? -1 : periods.indexOf(period);
    if (published === null) undated += 1;
    else if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    else if (period === null || period >= first) imprecise += 1;
    else earlier += 1;
  }
  return { kind, total: own.length, earlier, periods: counts, imprecise, undated };
}
