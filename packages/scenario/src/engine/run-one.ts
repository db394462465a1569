import { concentrationOf, herfindahl } from "./concentration.ts";
import { costsOf } from "./costs.ts";
import { fund, startProjects } from "./funding.ts";
import { drawCommonLuck } from "./luck.ts";
import { type Plan, thousandsOfBillion } from "./plan.ts";
import { runProjects } from "./projects.ts";
import { shareMarkets } from "./rivals.ts";
import type { Scratch } from "./scratch.ts";
import { settle } from "./settle.ts";
import { surround } from "./surroundings.ts";
import { realiseValues } from "./values.ts";

/**
 * One run: `scratch.beliefs` holds what is believed, `replicate` picks the luck. The row of outputs is written to `into`
 * from `at` on; NaN stands where an output is a share of nothing.
 */
export function runOne(
  plan: Plan,
  scratch: Scratch,
  replicate: number,
  into: Float64Array,
  at: number,
): void {
  fund(plan, scratch, replicate);
  startProjects(plan, scratch);
  surround(plan, scratch);
  const projects = runProjects(plan, scratch, replicate, drawCommonLuck(plan, scratch, replicate));
  shareMarkets(plan, scratch, replicate);
  const values = realiseValues(plan, scratch);
  const costs = costsOf(plan, scratch);
  const ledger = settle(plan, scratch);
  if (ledger.sum() !== 0) throw new Error(`the ledger is out by ${ledger.sum()} thousand yuan`);
  const unequal = concentrationOf(scratch.sorted.subarray(0, values.equityProjects));
  const perCost = over(values.additionalValue, costs.publicCost);
  let count = 0;
  for (const of of scratch.projectCount) count += of;
  let [lost, lent] = [0, 0];
  for (const part of scratch.loss) lost += part;
  for (const part of scratch.lent) lent += part;
  const { macroDrag } = plan.shared;
  const row = [
    billion(costs.announced),
    billion(costs.delivered),
    billion(Math.max(costs.announced - costs.arrived, 0)),
    billion(costs.loans),
    billion(costs.toFirms),
    billion(costs.publicCost),
    billion(costs.publicCostRepo),
    billion(costs.publicCostPrime),
    billion(costs.publicCost - costs.toFirms),
    billion(lost),
    over(costs.others, costs.delivered),
    over(costs.others, costs.publicCost),
    over(values.additionalInvestment, costs.publicCost),
    count,
    projects.defaults,
    projects.breakthroughs,
    ...projects.hitsBy,
    over(billion(costs.publicCost), projects.hitsBy.at(-1) ?? 0),
    projects.firstHit === Infinity ? Number.NaN : projects.firstHit / 4,
    billion(values.value),
    billion(values.additionalValue),
    perCost,
    perCost - 1,
    over(values.inFlight, values.placed),
    over(projects.zombies * (scratch.beliefs[plan.shared.firstRollover] ?? 0), lent),
    unequal?.topOne ?? Number.NaN,
    unequal?.topFive ?? Number.NaN,
    unequal?.topTen ?? Number.NaN,
    unequal?.gini ?? Number.NaN,
    unequal?.largest ?? Number.NaN,
    herfindahl(scratch.sectorValue) ?? Number.NaN,
    herfindahl(scratch.regionValue) ?? Number.NaN,
    ...(plan.model.switches.macroDrag
      ? [billion(costs.publicCost) * (scratch.beliefs[macroDrag] ?? 0)]
      : []),
  ];
  into.set(row, at);
  let next = at + row.length;
  for (const value of [...scratch.sectorValue, ...scratch.regionValue]) {
    into[next] = over(value, values.additionalValue);
    next += 1;
  }
}

function billion(thousands: number): number {
  return thousands / thousandsOfBillion;
}

function over(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
