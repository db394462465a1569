import { purposes } from "../draws/streams.ts";
import { gestationTable } from "../numeric/gestation-table.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { philox, uniform32, uniformOf } from "../numeric/philox.ts";
import { lookUp } from "../numeric/quantile-table.ts";
import { cumulativeDefault } from "../numeric/vasicek.ts";
import { familyOf } from "../outcome/family.ts";
import type { Family } from "../outcome/multiple.ts";
import { splice } from "../outcome/splice.ts";
import type { OwnLuck } from "./luck.ts";
import type { InstrumentPlan, Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/** What the projects of a run came to, before rivals take their share. */
export interface ProjectTally {
  defaults: number;
  breakthroughs: number;
  zombies: number;
  firstHit: number;
  readonly hitsBy: Float64Array;
}

/** A hit returns ten times its money, a breakthrough twenty; both count only where the project is additional. */
export const hitMultiple = 10;
export const breakthroughMultiple = 20;

const words = new Uint32Array(4);
const moneyBack = (): number => 1;

/** E3 to E5: each project's luck, its multiple, and the quarter in which its value comes. */
export function runProjects(
  plan: Plan,
  scratch: Scratch,
  replicate: number,
  { spread }: OwnLuck,
): ProjectTally {
  const { shared, milestones } = plan;
  const { beliefs, hits, loss, lent } = scratch;
  hits.fill(0);
  loss.fill(0);
  lent.fill(0);
  const belief = (place: number) => beliefs[place] ?? 0;
  const equity: Family = plan.certain
    ? moneyBack
    : familyOf(plan.family, {
        lossMass: belief(shared.lossMass),
        bodyShare: belief(shared.bodyShare),
        tailIndex: belief(shared.tailIndex),
        tailCap: belief(shared.tailCap),
        spread: belief(shared.lognormalSpread),
      });
  const loanLoss = belief(shared.loanLossMass);
  const loan: Family = plan.certain
    ? moneyBack
    : splice({
        lossMass: loanLoss,
        bodyMass: Math.max(1 - loanLoss - belief(shared.loanTailMass), 0),
        tailIndex: belief(shared.loanTailIndex),
        cap: belief(shared.loanTailCap),
      });
  const years = 1 + belief(shared.firstRollover) * (1 + belief(shared.secondRollover));
  const defaultBelow = cumulativeDefault(belief(shared.defaultRate), years);
  const tally: ProjectTally = {
    defaults: 0,
    breakthroughs: 0,
    zombies: 0,
    firstHit: Infinity,
    hitsBy: new Float64Array(milestones.length),
  };
  const lossGivenDefault = belief(shared.lossGivenDefault);
  for (let row = 0; row < plan.instruments.length; row += 1) {
    const instrument = plan.instruments[row];
    if (!instrument) continue;
    runRow(plan, scratch, tally, {
      instrument,
      row,
      replicate,
      spread,
      family: instrument.isLoan ? loan : equity,
      defaultBelow: instrument.isLoan ? defaultBelow : -1,
      lossGivenDefault,
    });
  }
  return tally;
}

interface Row {
  readonly instrument: InstrumentPlan;
  readonly row: number;
  readonly replicate: number;
  readonly spread: number;
  readonly family: Family;
  readonly defaultBelow: number;
  readonly lossGivenDefault: number;
}

function runRow(plan: Plan, scratch: Scratch, tally: ProjectTally, of: Row): void {
  const { instrument, row, replicate, spread, family, defaultBelow, lossGivenDefault } = of;
  const { quarters, regions, streams, milestones, sectors } = plan;
  const { beliefs, principal, started, matured, multiple, additional, factors, hits } = scratch;
  const { sectorOf, regionOf, entity, places } = instrument;
  const { key0, key1 } = streams;
  const chance = beliefs[places.additional] ?? 0;
  const table = gestationTable();
  const purpose = purposes.project << 16;
  const first = scratch.firstProject[row] ?? 0;
  const count = scratch.projectCount[row] ?? 0;
  const pace = sectors.map(({ places: { gestation } }) => 2 * (beliefs[gestation] ?? 0));
  let [lost, whole] = [0, 0];
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const project = first + ordinal;
    const sector = sectorOf[ordinal] ?? 0;
    philox(words, entity, ordinal, replicate, purpose, key0, key1);
    const own = normalQuantile(uniformOf(words[0] ?? 0, words[1] ?? 0));
    const score = (factors[sector * regions.length + (regionOf[ordinal] ?? 0)] ?? 0) + spread * own;
    const luck = normalCdf(score);
    const wait = lookUp(table, uniform32(words[3] ?? 0)) * (pace[sector] ?? 0);
    const worth = family(luck, wait / 4);
    const due = Math.min((started[project] ?? 0) + Math.max(Math.ceil(wait), 1), 32_000);
    const isAdditional = uniform32(words[2] ?? 0) < chance;
    multiple[project] = worth;
    matured[project] = due;
    additional[project] = isAdditional ? 1 : 0;
    const size = principal[project] ?? 0;
    whole += size;
    if (luck < defaultBelow) {
      tally.defaults += 1;
      lost += size * lossGivenDefault;
    } else if (defaultBelow >= 0 && worth < 1) tally.zombies += size;
    if (worth < hitMultiple || !isAdditional || due >= quarters) continue;
    const at = sector * quarters + due;
    hits[at] = (hits[at] ?? 0) + 1;
    if (worth >= breakthroughMultiple) tally.breakthroughs += 1;
    if (due < tally.firstHit) tally.firstHit = due;
    for (let m = 0; m < milestones.length; m += 1)
      if (due <= (milestones[m]?.quarter ?? 0)) tally.hitsBy[m] = (tally.hitsBy[m] ?? 0) + 1;
  }
  scratch.lent[row] = instrument.isLoan ? whole : 0;
  const expected = whole * Math.max(defaultBelow, 0) * lossGivenDefault;
  scratch.loss[row] = plan.certain ? expected : lost;
}
