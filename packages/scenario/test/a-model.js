import { ScenarioModel } from "@nqpf/domain/scenario";
import { baselines } from "../src/data/baselines.js";
/** A prior that is one number. */
export function fixed(value) {
  return { shape: "fixed", value, kind: "assumption", from: "a test" };
}
/** Beliefs with all luck off: every project alike, no surroundings, no rival. */
export const noLuck = {
  passThrough: 0.5,
  firstRollover: 0.8,
  secondRollover: 0.8,
  defaultRate: 0.02,
  lossGivenDefault: 0.45,
  marketCorrelation: 0,
  sectorCorrelation: 0,
  regionCorrelation: 0,
  deliveryNoise: 0,
  specifiedChance: 1,
  specifiedWait: 0.3,
  lossMass: 0.65,
  bodyShare: 0.25 / 0.35,
  tailIndex: 1.3,
  tailCap: 500,
  lognormalSpread: 1.739,
  loanLossMass: 0.35,
  loanTailMass: 0.05,
  loanTailIndex: 2,
  loanTailCap: 50,
  selection: 0,
  clusterElasticity: 0,
  clusterCap: 2,
  stockDecay: 0.1,
  costElasticity: 0,
  rivalHazard: 0,
  rivalResponse: 0,
  rivalCapability: 1,
  leadEffect: 0,
  leadDecay: 0.1,
  leadSharpness: 1,
  fundMultiple: 1.3,
  fundYears: 10,
  requiredReturn: 0.1,
  macroDrag: 0.27,
};
const financing = {
  measures: [],
  delivery: fixed(1),
  from: "2024-Q2",
  quarters: 8,
  drawdown: "linear",
  announcedOnly: false,
  ticket: 0.5,
  sectors: { one: 0.6, two: 0.4 },
  additional: fixed(1),
  relabelled: fixed(0),
};
/** Relending of 500 bn at 1.75 percent. */
export function loans(over = {}) {
  return {
    ...financing,
    kind: "refinanced-loans",
    label: "Loans",
    outcome: "loan",
    envelope: fixed(500),
    refinanced: 0.6,
    rates: [{ from: "2024-Q2", rate: 0.0175 }],
    ...over,
  };
}
/** Loans of 300 bn that a guarantor covers. */
export function coveredLoans() {
  return {
    ...financing,
    kind: "covered-loans",
    label: "Covered loans",
    outcome: "loan",
    envelope: fixed(300),
    cover: 0.8,
    fee: 0.005,
  };
}
/** A fund of 1,000 bn of which 43 percent arrive. */
export function funds(over = {}) {
  return {
    ...financing,
    kind: "equity-stakes",
    label: "Funds",
    outcome: "equity",
    envelope: fixed(1000),
    delivery: fixed(0.43),
    publicShare: fixed(0.7),
    ...over,
  };
}
/** Money that is paid and not paid back. */
export function paid(envelope, over = {}) {
  return {
    ...financing,
    kind: "paid-money",
    label: "Grants",
    outcome: "equity",
    envelope: fixed(envelope),
    ...over,
  };
}
/** A model of two sectors with all luck off, and what a test changes. */
export function aModel(instruments, priors = {}, over = {}) {
  const sector = { stock: 1000, margin: 0, gestation: fixed(2), learning: fixed(0.2) };
  return ScenarioModel.parse({
    id: "a-model",
    label: "A model",
    note: "For tests",
    asOf: "2024-04-22",
    dataRevision: "none",
    from: "2024-Q2",
    until: "2035-Q4",
    milestones: [2027, 2030, 2035],
    instruments,
    sectors: { one: sector, two: sector },
    regions: { here: 0.7, there: 0.3 },
    rates: {
      prime: [{ from: "2024-Q2", rate: 0.0345 }],
      funding: [{ from: "2024-Q2", rate: 0.025 }],
      repo: [{ from: "2024-Q2", rate: 0.018 }],
    },
    priors: Object.fromEntries(
      Object.entries({ ...noLuck, ...priors }).map(([name, value]) => [name, fixed(value)]),
    ),
    correlations: [],
    switches: { correlated: true, repriced: true, macroDrag: false },
    targets: {},
    ...over,
  });
}
/** The baseline of April 2024. */
export function seedModel() {
  const model = baselines().find(({ id }) => id === "seed-2024");
  if (!model) throw new Error("the baseline of April 2024 is gone");
  return model;
}
//# sourceMappingURL=a-model.js.map
