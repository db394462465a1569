import type { Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/**
 * What a sector's surroundings add to a project that matures in a quarter: the cluster's density (E6) and learning
 * (E7). Both follow from the money placed, not from luck.
 */
export function surround(plan: Plan, scratch: Scratch): void {
  sumInvestment(plan, scratch);
  const { beliefs, invested, boost } = scratch;
  const { shared, quarters } = plan;
  const elasticity = beliefs[shared.clusterElasticity] ?? 0;
  const most = beliefs[shared.clusterCap] ?? 1;
  const keep = 1 - (beliefs[shared.stockDecay] ?? 0) / 4;
  const costElasticity = beliefs[shared.costElasticity] ?? 0;
  plan.sectors.forEach(({ stock, places }, sector) => {
    const rate = beliefs[places.learning] ?? 0;
    const learning = learningExponent(rate) * costElasticity;
    const lag = Math.round(4 * (beliefs[places.gestation] ?? 0));
    let [capital, output] = [stock, stock];
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const at = sector * quarters + quarter;
      capital = keep * capital + (1 - keep) * stock + (invested[at] ?? 0) / 1e6;
      if (quarter >= lag) output += (invested[at - lag] ?? 0) / 1e6;
      const cluster = elasticity === 0 ? 1 : Math.exp(elasticity * Math.log(capital / stock));
      const learnt =
        learning === 0 || output === stock ? 1 : Math.exp(learning * Math.log(output / stock));
      boost[at] = Math.min(cluster, most) * learnt;
    }
  });
}

/** b of the learning curve: cost falls to (1 − rate) at each doubling, so b = −log2(1 − rate) (T31). */
export function learningExponent(rate: number): number {
  return rate === 0 ? 0 : -Math.log2(1 - rate);
}

function sumInvestment({ instruments, quarters }: Plan, scratch: Scratch): void {
  const { invested, principal, started, firstProject, projectCount, beliefs } = scratch;
  invested.fill(0);
  instruments.forEach(({ places, sectorOf }, row) => {
    const real = 1 - (beliefs[places.relabelled] ?? 0);
    const first = firstProject[row] ?? 0;
    const count = projectCount[row] ?? 0;
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
      const at = (sectorOf[ordinal] ?? 0) * quarters + (started[first + ordinal] ?? 0);
      invested[at] = (invested[at] ?? 0) + real * (principal[first + ordinal] ?? 0);
    }
  });
}
