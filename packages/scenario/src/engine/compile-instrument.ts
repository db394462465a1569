import {
  quarterNumber,
  ScenarioRefusal,
  type RateSteps,
  type ScenarioInstrument,
  type ScenarioModel,
} from "@nqpf/domain/scenario";

import type { Beliefs } from "../draws/beliefs.ts";
import { stableHash } from "../numeric/stable-hash.ts";
import { paceOf } from "./pace.ts";
import { placeProjects } from "./placing.ts";
import { thousandsOfBillion, type InstrumentPlan } from "./plan.ts";
import { rateIn, rateSetIn, weigh } from "./rates.ts";

/** What finances projects; the rest comes on top of it. */
export type Financing = Exclude<ScenarioInstrument, { readonly kind: "subsidised-interest" }>;

interface Surroundings {
  readonly model: ScenarioModel;
  readonly beliefs: Beliefs;
  readonly quarters: number;
  readonly detail: number;
  readonly sectorIds: readonly string[];
  readonly regionWeights: readonly number[];
}

/** More projects than this of one instrument become larger instead. */
const mostProjects = 20_000;

export function compileInstrument(
  id: string,
  instrument: Financing,
  { model, beliefs, quarters, detail, sectorIds, regionWeights }: Surroundings,
): InstrumentPlan {
  const base = `/instruments/${id}`;
  const place = (name: string) => beliefs.placeOf.get(`${base}/${name}`) ?? -1;
  for (const sector of Object.keys(instrument.sectors))
    if (!sectorIds.includes(sector))
      throw new ScenarioRefusal(
        `instruments.${id}.sectors.${sector}`,
        "the baseline has no such sector",
      );
  const weights = sectorIds.map((sector) => instrument.sectors[sector] ?? 0);
  if (weights.every((weight) => weight === 0))
    throw new ScenarioRefusal(`instruments.${id}.sectors`, "no sector has a weight");
  const start = quarterNumber(model.from);
  const ticket = Math.max(Math.round((instrument.ticket * thousandsOfBillion) / detail), 1);
  const refinanced = instrument.kind === "refinanced-loans" ? instrument.refinanced : 1;
  const count = Math.min(mostOf(beliefs, base, refinanced, ticket), mostProjects);
  return {
    id,
    kind: instrument.kind,
    entity: stableHash(id),
    isLoan: instrument.outcome === "loan",
    announcedOnly: instrument.announcedOnly,
    places: {
      envelope: place("envelope"),
      delivery: place("delivery"),
      additional: place("additional"),
      relabelled: place("relabelled"),
      publicShare: instrument.kind === "equity-stakes" ? place("publicShare") : null,
    },
    pace: paceOf(
      instrument.drawdown,
      quarterNumber(instrument.from) - start,
      instrument.quarters,
      quarters,
    ),
    ticket,
    mostProjects: count,
    sectorOf: placeProjects(count, weights, "sector"),
    regionOf: placeProjects(count, regionWeights, "region"),
    refinanced,
    cover: instrument.kind === "covered-loans" ? instrument.cover : 0,
    fee: instrument.kind === "covered-loans" ? instrument.fee : 0,
    weights: instrument.outcome === "loan" ? loanWeights(instrument, model, quarters) : null,
    bankRate:
      instrument.kind === "refinanced-loans"
        ? Float64Array.from({ length: quarters }, (_, quarter) =>
            rateIn(instrument.rates, start + quarter),
          )
        : new Float64Array(quarters),
  };
}

function mostOf(
  { list, placeOf }: Beliefs,
  base: string,
  refinanced: number,
  ticket: number,
): number {
  const nearCertain = 1 - 1e-6;
  const top = (name: string) =>
    list[placeOf.get(`${base}/${name}`) ?? -1]?.quantile(nearCertain) ?? 0;
  const money = (top("envelope") * top("delivery") * thousandsOfBillion * 1.05) / refinanced;
  return Math.max(Math.ceil(money / ticket) + 1, 1);
}

function loanWeights(instrument: Financing, model: ScenarioModel, quarters: number) {
  const start = quarterNumber(model.from);
  const valuedIn = quarterNumber(instrument.from);
  const rates: RateSteps | null = instrument.kind === "refinanced-loans" ? instrument.rates : null;
  const { funding, repo, prime } = model.rates;
  const { repriced } = model.switches;
  const against = (benchmark: RateSteps, discountBy: RateSteps) =>
    weigh({
      quarters,
      start,
      valuedIn,
      discount: rateIn(discountBy, valuedIn),
      gap: (quarter, lent) =>
        rates === null
          ? 0
          : rateIn(benchmark, rateSetIn(quarter, lent, repriced)) -
            rateIn(rates, rateSetIn(quarter, lent, repriced)),
    });
  return {
    funding: against(funding, funding),
    repo: against(repo, repo),
    prime: against(prime, prime),
    borrower: against(funding, prime),
    annuity: weigh({
      quarters,
      start,
      valuedIn,
      discount: rateIn(funding, valuedIn),
      gap: () => 1,
    }),
  };
}
