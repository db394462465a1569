import type { Plan } from "./plan.ts";

/** Working memory of one run, used again by the next. Rows are instruments or sectors, columns quarters. */
export interface Scratch {
  readonly beliefs: Float64Array;
  /** Money that reaches the instrument, and money that its projects get: whole thousands of yuan. */
  readonly called: Float64Array;
  readonly placed: Float64Array;
  readonly firstProject: Int32Array;
  readonly projectCount: Int32Array;
  readonly principal: Float64Array;
  readonly started: Int16Array;
  readonly matured: Int16Array;
  readonly multiple: Float64Array;
  readonly additional: Uint8Array;
  readonly value: Float64Array;
  readonly invested: Float64Array;
  readonly boost: Float64Array;
  readonly hits: Float64Array;
  readonly share: Float64Array;
  readonly factors: Float64Array;
  readonly sales: Float64Array;
  readonly loss: Float64Array;
  readonly lent: Float64Array;
  readonly sectorValue: Float64Array;
  readonly regionValue: Float64Array;
  readonly sorted: Float64Array;
  readonly balances: Float64Array;
  readonly running: Float64Array;
}

export function createScratch(plan: Plan): Scratch {
  const { instruments, sectors, regions, quarters, mostProjects, beliefs } = plan;
  const [byInstrument, bySector] = [instruments.length * quarters, sectors.length * quarters];
  return {
    beliefs: new Float64Array(beliefs.list.length),
    called: new Float64Array(byInstrument),
    placed: new Float64Array(byInstrument),
    firstProject: new Int32Array(instruments.length),
    projectCount: new Int32Array(instruments.length),
    principal: new Float64Array(mostProjects),
    started: new Int16Array(mostProjects),
    matured: new Int16Array(mostProjects),
    multiple: new Float64Array(mostProjects),
    additional: new Uint8Array(mostProjects),
    value: new Float64Array(mostProjects),
    invested: new Float64Array(bySector),
    boost: new Float64Array(bySector),
    hits: new Float64Array(bySector),
    share: new Float64Array(bySector),
    factors: new Float64Array(sectors.length * regions.length),
    sales: new Float64Array(byInstrument),
    loss: new Float64Array(instruments.length),
    lent: new Float64Array(instruments.length),
    sectorValue: new Float64Array(sectors.length),
    regionValue: new Float64Array(regions.length),
    sorted: new Float64Array(mostProjects),
    balances: new Float64Array(16),
    running: new Float64Array(quarters + 1),
  };
}
