import { purposes, uniformAt } from "../draws/streams.ts";
import { normalQuantile } from "../numeric/normal.ts";
import type { Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/** How much of a project's score its own luck makes up; the rest is common to market, sector and region. */
export interface OwnLuck {
  readonly spread: number;
}

/** The common part of E3, by sector and region: √ρ_M·M + √ρ_S·Z + √ρ_R·W, less the penalty of selection. */
export function drawCommonLuck(plan: Plan, scratch: Scratch, replicate: number): OwnLuck {
  const { streams, shared, sectors, regions } = plan;
  const { beliefs, factors } = scratch;
  const market = beliefs[shared.marketCorrelation] ?? 0;
  const bySector = beliefs[shared.sectorCorrelation] ?? 0;
  const byRegion = beliefs[shared.regionCorrelation] ?? 0;
  const rest = 1 - market - bySector - byRegion;
  const m = Math.sqrt(market) * normalQuantile(uniformAt(streams, 0, purposes.market, replicate));
  const penalty = beliefs[shared.selection] ?? 0;
  const ofRegion = regions.map(
    ({ entity }) =>
      Math.sqrt(byRegion) * normalQuantile(uniformAt(streams, entity, purposes.region, replicate)),
  );
  sectors.forEach(({ entity }, sector) => {
    const z =
      Math.sqrt(bySector) * normalQuantile(uniformAt(streams, entity, purposes.sector, replicate));
    ofRegion.forEach((w, region) => {
      factors[sector * regions.length + region] = m + z + w - penalty;
    });
  });
  return { spread: Math.sqrt(Math.max(rest, 0)) };
}
