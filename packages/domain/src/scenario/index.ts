export { type InstrumentKind, RateSteps, ScenarioInstrument } from "./instrument.ts";
export {
  PriorCorrelation,
  ScenarioModel,
  ScenarioSector,
  ScenarioTarget,
  SharedPriors,
} from "./model.ts";
export { PlainPrior, Prior, PriorKind } from "./prior.ts";
export { Quarter, quarterNumber, quarterOf } from "./quarter.ts";
export { ScenarioRefusal } from "./refusal.ts";
export {
  PriorInUse,
  RunRecord,
  ScenarioDriver,
  ScenarioOutput,
  ScenarioRun,
  ScenarioShare,
  TargetResult,
  VariantResult,
} from "./run.ts";
export {
  mostRuns,
  OutcomeFamily,
  Scenario,
  ScenarioId,
  type ScenarioInput,
  ScenarioPatch,
  ScenarioPreset,
} from "./scenario.ts";
export { ScenarioFailure, ScenarioWork } from "./work.ts";
export {
  PairedDifference,
  RankRow,
  ScenarioComparison,
  Sensitivity,
  SobolIndex,
  TornadoBar,
  ValueOfKnowing,
} from "./sensitivity.ts";
