import type { Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/** Money and value of a run in thousands of yuan. */
export interface ValueTally {
  value: number;
  additionalValue: number;
  additionalInvestment: number;
  placed: number;
  inFlight: number;
  /** How many of `scratch.sorted` hold the value of an equity-like project. */
  equityProjects: number;
}

/** E9: what each project is worth when it matures. What matures after the model's end counts as nothing. */
export function realiseValues(plan: Plan, scratch: Scratch): ValueTally {
  const { sectorValue, regionValue, sales } = scratch;
  const tally: ValueTally = {
    value: 0,
    additionalValue: 0,
    additionalInvestment: 0,
    placed: 0,
    inFlight: 0,
    equityProjects: 0,
  };
  sectorValue.fill(0);
  regionValue.fill(0);
  sales.fill(0);
  for (let row = 0; row < plan.instruments.length; row += 1) realiseRow(plan, scratch, tally, row);
  return tally;
}

function realiseRow(plan: Plan, scratch: Scratch, tally: ValueTally, row: number): void {
  const instrument = plan.instruments[row];
  if (!instrument) return;
  const { quarters } = plan;
  const { principal, matured, multiple, additional, boost, share, sales, sorted } = scratch;
  const { sectorValue, regionValue, beliefs, firstProject, projectCount } = scratch;
  const { sectorOf, regionOf, isLoan, places } = instrument;
  const real = 1 - (beliefs[places.relabelled] ?? 0);
  const first = firstProject[row] ?? 0;
  const count = projectCount[row] ?? 0;
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const project = first + ordinal;
    const size = principal[project] ?? 0;
    const due = matured[project] ?? 0;
    const isAdditional = additional[project] === 1;
    tally.placed += size;
    if (isAdditional) tally.additionalInvestment += size * real;
    let value = 0;
    if (due >= quarters) tally.inFlight += size;
    else {
      const sector = sectorOf[ordinal] ?? 0;
      const region = regionOf[ordinal] ?? 0;
      const at = sector * quarters + due;
      value = size * real * (multiple[project] ?? 0) * (boost[at] ?? 1) * (share[at] ?? 1);
      sales[row * quarters + due] = (sales[row * quarters + due] ?? 0) + value;
      tally.value += value;
      if (isAdditional) {
        tally.additionalValue += value;
        sectorValue[sector] = (sectorValue[sector] ?? 0) + value;
        regionValue[region] = (regionValue[region] ?? 0) + value;
      }
    }
    if (!isLoan) {
      sorted[tally.equityProjects] = value;
      tally.equityProjects += 1;
    }
  }
}
