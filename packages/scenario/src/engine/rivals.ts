import { purposes, uniformAt } from "../draws/streams.ts";
import type { Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/**
 * E8: a rival enters a sector at a rate that success attracts; afterwards the market is shared by strength. Whether a
 * lead helps is left open: its effect may be negative, since pioneers often lose (Golder and Tellis 1993).
 */
export function shareMarkets(plan: Plan, scratch: Scratch, replicate: number): void {
  const { streams, shared, quarters } = plan;
  const { beliefs, hits, share } = scratch;
  const decay = -(beliefs[shared.leadDecay] ?? 0);
  const effect = beliefs[shared.leadEffect] ?? 0;
  const rival = beliefs[shared.rivalCapability] ?? 1;
  const sharpness = beliefs[shared.leadSharpness] ?? 1;
  const hazard = (beliefs[shared.rivalHazard] ?? 0) / 4;
  const response = beliefs[shared.rivalResponse] ?? 0;
  plan.sectors.forEach(({ entity }, sector) => {
    const patience = -Math.log(uniformAt(streams, entity, purposes.rival, replicate));
    let [pressure, successes, entered] = [0, 0, Infinity];
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const at = sector * quarters + quarter;
      successes += hits[at] ?? 0;
      if (entered === Infinity) {
        pressure += hazard * (1 + response * successes);
        if (pressure >= patience) entered = quarter;
      }
      if (entered === Infinity) share[at] = 1;
      else {
        const lead = (entered / 4) * Math.exp(decay * ((quarter - entered) / 4));
        share[at] = shareWithRival(1 + effect * lead, rival, sharpness);
      }
    }
  });
}

/** Share of a market against one rival: strength^γ / (strength^γ + rival^γ); a half where both are equal (M8). */
export function shareWithRival(strength: number, rival: number, sharpness: number): number {
  // One power of the quotient instead of two, and by the logarithm, which costs half of `**`.
  const against = Math.exp(sharpness * Math.log(rival / Math.max(strength, 0.05)));
  return 1 / (1 + against);
}
