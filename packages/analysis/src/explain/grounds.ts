import type { Held, Measure } from "@nqpf/domain";
import type { DateBasis, FacetName } from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { moneyStateOf } from "../summary.ts";

type Grounds = readonly Held<unknown>[];
type Asked = ReadonlySet<string>;

/** The values by which a measure has one of the asked values of a facet. */
export function facetGrounds(measure: Measure, name: FacetName, asked: Asked): Grounds {
  return grounds[name](measure, asked);
}

const grounds: Record<FacetName, (measure: Measure, asked: Asked) => Grounds> = {
  sector: ({ sectors }, asked) => sectors.filter(({ value }) => asked.has(value)),
  instrument: (measure, asked) => instruments(measure).filter(({ value }) => asked.has(value)),
  family: (measure, asked) =>
    instruments(measure).filter(({ value }) => asked.has(instrumentOf(value).family)),
  actor: ({ roles, money, terms }, asked) => {
    const isAsked = (actor: string | null) => actor !== null && asked.has(actor);
    return [
      ...roles.filter(({ value }) => isAsked(value.actor)),
      ...money.flatMap(({ amounts }) => amounts.filter(({ value }) => isAsked(value.payer))),
      ...terms.filter(({ value }) => isAsked(value.payer) || isAsked(value.recipient)),
    ];
  },
  region: ({ region }) => (region === null ? [] : [region]),
  rung: ({ ladder }, asked) =>
    ladder.rungs.filter(({ value, certainty }) => certainty === "yes" && asked.has(value.rung)),
  money: (measure) => moneyGrounds(measure),
};

function instruments({ instrument, alsoInstruments }: Measure) {
  return [instrument, ...alsoInstruments];
}

function moneyGrounds(measure: Measure): Grounds {
  switch (moneyStateOf(measure)) {
    case "held":
      return measure.money.flatMap(({ amounts }) => amounts.filter(({ value }) => value.counts));
    case "not-stated":
      return measure.notStated.filter(({ value }) => value.key === "amount");
    case "not-applicable":
    case "not-covered":
      return [measure.instrument];
  }
}

/** The value that a date of a measure stands on; the dates of our own record stand on all of them. */
export function dateGrounds({ announced, effective }: Measure, basis: DateBasis): Grounds {
  const held = basis === "announced" ? announced : basis === "effective" ? effective : null;
  return held === null ? [] : [held];
}
