import {
  quarterNumber,
  type OutcomeFamily,
  type ScenarioModel,
  type SharedPriors,
} from "@nqpf/domain/scenario";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import { beliefsOf } from "../draws/beliefs.ts";
import { createStreams } from "../draws/streams.ts";
import { stableHash } from "../numeric/stable-hash.ts";
import { compileInstrument, type Financing } from "./compile-instrument.ts";
import { compileSubsidies } from "./compile-subsidies.ts";
import { outputsOf } from "./outputs.ts";
import type { Plan, SectorPlan } from "./plan.ts";
import { rateIn } from "./rates.ts";

export interface CompileOptions {
  readonly seed: number;
  readonly family: OutcomeFamily;
  readonly detail: number;
  readonly certain?: boolean;
}

/** Makes a model ready to run. Throws a ScenarioRefusal that names the field for what cannot be run. */
export function compile(
  model: ScenarioModel,
  { seed, family, detail, certain = false }: CompileOptions,
): Plan {
  const beliefs = beliefsOf(model);
  const start = quarterNumber(model.from);
  const quarters = quarterNumber(model.until) - start + 1;
  if (quarters < 1) throw new ScenarioRefusal("until", "the model ends before it begins");
  const place = (path: string) => beliefs.placeOf.get(path) ?? -1;
  const sectors: SectorPlan[] = Object.entries(model.sectors).map(([id, { stock, margin }]) => ({
    id,
    entity: stableHash(`sector ${id}`),
    stock,
    margin,
    places: {
      gestation: place(`/sectors/${id}/gestation`),
      learning: place(`/sectors/${id}/learning`),
    },
  }));
  const regions = Object.keys(model.regions).map((id) => ({
    id,
    entity: stableHash(`region ${id}`),
  }));
  const surroundings = {
    model,
    beliefs,
    quarters,
    detail,
    sectorIds: sectors.map(({ id }) => id),
    regionWeights: Object.values(model.regions),
  };
  const instruments = Object.entries(model.instruments)
    .filter((entry): entry is [string, Financing] => entry[1].kind !== "subsidised-interest")
    .map(([id, instrument]) => compileInstrument(id, instrument, surroundings));
  const ratesOf = (steps: typeof model.rates.prime) =>
    Float64Array.from({ length: quarters }, (_, quarter) => rateIn(steps, start + quarter));
  return {
    model,
    family,
    certain,
    streams: createStreams(seed),
    beliefs,
    quarters,
    instruments,
    subsidies: compileSubsidies(model, beliefs, instruments, quarters),
    sectors,
    regions,
    prime: ratesOf(model.rates.prime),
    funding: ratesOf(model.rates.funding),
    milestones: model.milestones.map((year) => ({ year, quarter: year * 4 + 3 - start })),
    shared: sharedPlaces(model, place),
    outputs: outputsOf(model),
    mostProjects: instruments.reduce((sum, { mostProjects }) => sum + mostProjects + 1, 0),
  };
}

function sharedPlaces(
  model: ScenarioModel,
  place: (path: string) => number,
): Record<keyof SharedPriors, number> {
  // safe: the keys of the checked priors are the keys of SharedPriors.
  return Object.fromEntries(
    Object.keys(model.priors).map((name) => [name, place(`/priors/${name}`)]),
  ) as Record<keyof SharedPriors, number>;
}
