import type { InstrumentKind, ScenarioModel } from "@nqpf/domain/scenario";

import type { Beliefs } from "../draws/beliefs.ts";
import type { Streams } from "../draws/streams.ts";
import type { OutcomeFamily } from "@nqpf/domain/scenario";

/** Inside the engine money is whole thousands of yuan; a billion has a million of them. */
export const thousandsOfBillion = 1_000_000;

/** Present values, for one yuan lent in a quarter, of a gap of rates over each year that the loan may live. */
export interface LoanWeights {
  /** Quarter by year: the first, and the two that a rollover adds. */
  readonly perYear: Float64Array;
}

export interface SubsidyPlan {
  readonly place: { readonly envelope: number; readonly delivery: number };
  readonly points: number;
  readonly onto: readonly number[];
  /** By loan instrument, in the order of `onto`: present value and cash of one yuan lent in a quarter. */
  readonly present: readonly LoanWeights[];
  readonly cash: readonly LoanWeights[];
}

/** One instrument that finances projects, as the engine reads it. Places are columns of the drawn beliefs. */
export interface InstrumentPlan {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly entity: number;
  readonly isLoan: boolean;
  readonly announcedOnly: boolean;
  readonly places: {
    readonly envelope: number;
    readonly delivery: number;
    readonly additional: number;
    readonly relabelled: number;
    readonly publicShare: number | null;
  };
  /** Share of the drawdown in each quarter. */
  readonly pace: Float64Array;
  readonly ticket: number;
  readonly mostProjects: number;
  readonly sectorOf: Uint8Array;
  readonly regionOf: Uint8Array;
  /** Share of a loan that the central bank refinances; 1 for what is no refinanced loan. */
  readonly refinanced: number;
  readonly cover: number;
  readonly fee: number;
  readonly weights: {
    readonly funding: LoanWeights;
    readonly repo: LoanWeights;
    readonly prime: LoanWeights;
    readonly borrower: LoanWeights;
    readonly annuity: LoanWeights;
  } | null;
  /** What banks pay the central bank on a loan in a quarter, by the quarter it was lent in: for the ledger. */
  readonly bankRate: Float64Array;
}

export interface SectorPlan {
  readonly id: string;
  readonly entity: number;
  readonly stock: number;
  readonly margin: number;
  readonly places: { readonly gestation: number; readonly learning: number };
}

/** A model made ready for the engine, with one family of outcomes. */
export interface Plan {
  readonly model: ScenarioModel;
  readonly family: OutcomeFamily;
  /** For proofs only: every project returns exactly its money, and defaults come in expectation. */
  readonly certain: boolean;
  readonly streams: Streams;
  readonly beliefs: Beliefs;
  readonly quarters: number;
  readonly instruments: readonly InstrumentPlan[];
  readonly subsidies: readonly SubsidyPlan[];
  readonly sectors: readonly SectorPlan[];
  readonly regions: readonly { readonly id: string; readonly entity: number }[];
  /** By quarter. */
  readonly prime: Float64Array;
  readonly funding: Float64Array;
  readonly milestones: readonly { readonly year: number; readonly quarter: number }[];
  readonly shared: Readonly<Record<keyof ScenarioModel["priors"], number>>;
  readonly outputs: readonly OutputPlan[];
  readonly mostProjects: number;
}

export interface OutputPlan {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
}
