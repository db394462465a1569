import type { InstrumentKind, Prior, ScenarioModel, ScenarioPreset } from "@nqpf/domain/scenario";

/** How an instrument of the shared list enters the engine. */
export interface MappedBeliefs {
  readonly kind: InstrumentKind;
  readonly ticket: number;
  readonly quarters: number;
  readonly delivery: Prior;
  readonly additional: Prior;
  readonly relabelled: Prior;
  readonly publicShare?: Prior | undefined;
  readonly refinanced?: number | undefined;
  readonly cover?: number | undefined;
  readonly fee?: number | undefined;
  readonly points?: number | undefined;
  readonly years?: number | undefined;
}

export interface InstrumentMap {
  readonly default: MappedBeliefs;
  readonly rows: readonly (MappedBeliefs & { readonly instruments: readonly string[] })[];
  /** Measures of which only some lines are this initiative's money, and why. */
  readonly lines: readonly {
    readonly measure: string;
    readonly take: readonly string[];
    readonly why: string;
  }[];
  readonly sectors: {
    readonly spread: readonly string[];
    readonly inParts: Readonly<Record<string, readonly string[]>>;
    readonly default: string;
  };
}

/** What `data/` holds once it is compiled. */
export interface ScenarioData {
  readonly baselines: readonly ScenarioModel[];
  readonly presets: readonly ScenarioPreset[];
  readonly map: InstrumentMap;
}
