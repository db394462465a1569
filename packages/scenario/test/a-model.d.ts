import {
  ScenarioModel,
  type Prior,
  type ScenarioInstrument,
  type SharedPriors,
} from "@nqpf/domain/scenario";
/** A prior that is one number. */
export declare function fixed(value: number): Prior;
/** Beliefs with all luck off: every project alike, no surroundings, no rival. */
export declare const noLuck: {
  readonly [name in keyof SharedPriors]: number;
};
/** Relending of 500 bn at 1.75 percent. */
export declare function loans(over?: object): ScenarioInstrument;
/** Loans of 300 bn that a guarantor covers. */
export declare function coveredLoans(): ScenarioInstrument;
/** A fund of 1,000 bn of which 43 percent arrive. */
export declare function funds(over?: object): ScenarioInstrument;
/** Money that is paid and not paid back. */
export declare function paid(envelope: number, over?: object): ScenarioInstrument;
/** A model of two sectors with all luck off, and what a test changes. */
export declare function aModel(
  instruments: Record<string, ScenarioInstrument>,
  priors?: Partial<Record<keyof SharedPriors, number>>,
  over?: Partial<ScenarioModel>,
): ScenarioModel;
/** The baseline of April 2024. */
export declare function seedModel(): ScenarioModel;
//# sourceMappingURL=a-model.d.ts.map
