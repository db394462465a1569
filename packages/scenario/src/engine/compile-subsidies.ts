import { quarterNumber, ScenarioRefusal, type ScenarioModel } from "@nqpf/domain/scenario";

import type { Beliefs } from "../draws/beliefs.ts";
import type { InstrumentPlan, SubsidyPlan } from "./plan.ts";
import { rateIn, weigh } from "./rates.ts";

/** Interest subsidies: they finance nothing themselves and come on top of the loans made in their window. */
export function compileSubsidies(
  model: ScenarioModel,
  beliefs: Beliefs,
  instruments: readonly InstrumentPlan[],
  quarters: number,
): SubsidyPlan[] {
  const start = quarterNumber(model.from);
  return Object.entries(model.instruments).flatMap(([id, instrument]) => {
    if (instrument.kind !== "subsidised-interest") return [];
    const { from, quarters: open, points, years, onto } = instrument;
    const first = quarterNumber(from);
    const gap = (quarter: number, lent: number) =>
      lent >= first && lent < first + open && quarter - lent < years * 4 ? points : 0;
    const rows = onto.map((name, index) => {
      const row = instruments.findIndex((other) => other.id === name && other.isLoan);
      if (row === -1)
        throw new ScenarioRefusal(`instruments.${id}.onto.${index}`, `no loans are called ${name}`);
      return row;
    });
    const weights = (discount: number) =>
      rows.map(() => weigh({ quarters, start, valuedIn: first, discount, gap }));
    const place = (name: string) => beliefs.placeOf.get(`/instruments/${id}/${name}`) ?? -1;
    return {
      place: { envelope: place("envelope"), delivery: place("delivery") },
      points,
      onto: rows,
      present: weights(rateIn(model.rates.prime, first)),
      cash: weights(0),
    };
  });
}
