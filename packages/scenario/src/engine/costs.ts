import type { InstrumentPlan, LoanWeights, Plan } from "./plan.ts";
import { valueOfLending } from "./rates.ts";
import type { Scratch } from "./scratch.ts";

/** What instruments cost and bring, in thousands of yuan. */
export interface CostTally {
  announced: number;
  /** Of the announced money, whoever pays it. */
  arrived: number;
  /** Public money that arrived, and money of others that came with it. */
  delivered: number;
  others: number;
  loans: number;
  /** Grant equivalent to the borrower (GEB) and as public cost (GEP), and GEP against two other prices of money. */
  toFirms: number;
  publicCost: number;
  publicCostRepo: number;
  publicCostPrime: number;
}

/** F2, F5, F6, F8, F9 and F12 of the methods, summed over instruments; nothing is stacked on anything else. */
export function costsOf(plan: Plan, scratch: Scratch): CostTally {
  const tally: CostTally = {
    announced: 0,
    arrived: 0,
    delivered: 0,
    others: 0,
    loans: 0,
    toFirms: 0,
    publicCost: 0,
    publicCostRepo: 0,
    publicCostPrime: 0,
  };
  plan.instruments.forEach((instrument, row) =>
    addInstrument(plan, scratch, tally, instrument, row),
  );
  for (const { present, cash } of interestSubsidies(plan, scratch)) {
    addCost(tally, present);
    tally.delivered += cash;
    tally.arrived += cash;
  }
  for (const { place } of plan.subsidies)
    tally.announced += (scratch.beliefs[place.envelope] ?? 0) * 1e6;
  return tally;
}

/** Present value and cash of each interest subsidy, cut in proportion where the envelope does not reach. */
export function interestSubsidies(plan: Plan, { beliefs, placed }: Scratch) {
  const [once, twice] = rollovers(plan, beliefs);
  return plan.subsidies.map(({ place, onto, present, cash }) => {
    const sum = (weights: typeof present) =>
      onto.reduce((total, row, index) => {
        const of = weights[index];
        return of
          ? total + valueOfLending(of, placed, row * plan.quarters, plan.quarters, once, twice)
          : total;
      }, 0);
    const wanted = sum(cash);
    const most = (beliefs[place.envelope] ?? 0) * (beliefs[place.delivery] ?? 0) * 1e6;
    const reach = wanted > most ? most / wanted : 1;
    return { present: sum(present) * reach, cash: wanted * reach };
  });
}

export function rollovers({ shared }: Plan, beliefs: Float64Array): [once: number, twice: number] {
  return [beliefs[shared.firstRollover] ?? 0, beliefs[shared.secondRollover] ?? 0];
}

function addInstrument(
  plan: Plan,
  scratch: Scratch,
  tally: CostTally,
  instrument: InstrumentPlan,
  row: number,
): void {
  const { quarters, shared } = plan;
  const { beliefs, called, placed } = scratch;
  const belief = (place: number) => beliefs[place] ?? 0;
  let [come, spent] = [0, 0];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    come += called[row * quarters + quarter] ?? 0;
    spent += placed[row * quarters + quarter] ?? 0;
  }
  tally.announced += belief(instrument.places.envelope) * 1e6;
  tally.arrived += come;
  if (instrument.isLoan) tally.loans += spent;
  const [once, twice] = rollovers(plan, beliefs);
  const lending = (weights: LoanWeights) =>
    valueOfLending(weights, placed, row * quarters, quarters, once, twice);
  switch (instrument.kind) {
    case "refinanced-loans": {
      tally.delivered += come;
      tally.others += spent - come;
      if (!instrument.weights) return;
      const { funding, repo, prime, borrower } = instrument.weights;
      tally.toFirms += belief(shared.passThrough) * instrument.refinanced * lending(borrower);
      tally.publicCost += instrument.refinanced * lending(funding);
      tally.publicCostRepo += instrument.refinanced * lending(repo);
      tally.publicCostPrime += instrument.refinanced * lending(prime);
      return;
    }
    case "covered-loans": {
      tally.others += spent;
      if (!instrument.weights) return;
      const expected =
        instrument.cover * belief(shared.defaultRate) * belief(shared.lossGivenDefault);
      addCost(
        tally,
        (expected - instrument.cover * instrument.fee) * lending(instrument.weights.annuity),
      );
      return;
    }
    case "equity-stakes": {
      const open = belief(instrument.places.publicShare ?? -1);
      tally.delivered += open * come;
      tally.others += (1 - open) * come;
      const kept =
        belief(shared.fundMultiple) /
        (1 + belief(shared.requiredReturn)) ** belief(shared.fundYears);
      addCost(tally, open * come * (1 - kept));
      return;
    }
    default:
      tally.delivered += come;
      addCost(tally, come);
  }
}

function addCost(tally: CostTally, cost: number): void {
  tally.toFirms += cost;
  tally.publicCost += cost;
  tally.publicCostRepo += cost;
  tally.publicCostPrime += cost;
}
