import {
  type Day,
  type Disagreement,
  firstDay,
  type HeldTerm,
  lastDay,
  type Measure,
} from "@nqpf/domain";
import type { Misreading } from "@nqpf/domain/answers";

import { baseFigure, baseOf } from "./base-amount.ts";
import { fanOf } from "./fan.ts";
import { bulletGrantShare } from "./formulas/loan-grant.ts";
import { lifeOf } from "./life.ts";
import { moneyBy } from "./money-by.ts";
import { nominalFigures } from "./nominal.ts";
import { numberOf } from "./terms.ts";
import { moneyOf, shareOf } from "./valuation.ts";
import type { Valuing } from "./valuing.ts";

type Version = Disagreement["versions"][number];

/**
 * What it would come to if the price between banks and the central bank were what borrowers pay, wherever sources differ
 * on whose price it is: on the day on which that price began, against the benchmarks and the amount of that day.
 */
export function misreadingsOf(valuing: Valuing): Misreading[] {
  return valuing.measure.disagreements
    .filter(({ kind }) => kind === "rate-party")
    .flatMap((disagreement) => {
      const term = valuing.measure.terms.find(({ property }) => property === disagreement.at);
      if (term?.value.kind !== "central-bank-rate" || term.value.from === null) return [];
      return disagreement.versions
        .filter((version) => !sharesSource(version, term))
        .map((version) =>
          misreadingOf(valuing, disagreement, version, term, lastDay(term.value.from ?? "")),
        );
    });
}

/** The term stands on the sources of the reading in use; a version on other sources alone is the other reading. */
function sharesSource({ claims }: Version, term: HeldTerm): boolean {
  const sources = new Set(term.claims.map(({ source }) => source));
  return claims.some(({ source }) => sources.has(source));
}

function misreadingOf(
  valuing: Valuing,
  { id, ruling }: Disagreement,
  { words, claims }: Version,
  term: HeldTerm,
  day: Day,
): Misreading {
  const { measure, rules } = valuing;
  const rate = numberOf(measure, [term], "the price taken for the borrowers'", 0.01);
  const life = lifeOf(measure, rules, "refinancing-years");
  const base = baseOf(amountThen(valuing, day));
  const counts = "what borrowers would gain if this were their price: a misreading, no estimate";
  return {
    disagreement: id,
    property: term.property,
    on: day,
    words,
    claims: [...claims],
    why: ruling?.value.why ?? partiesOf(measure, term),
    fan: fanOf("market", day, valuing, (benchmark) => {
      const parts = { rate, benchmark, life };
      const worth = (value: Record<keyof typeof parts, number>) =>
        bulletGrantShare(value.rate, value.benchmark, value.life);
      return {
        share: shareOf(counts, "F2, misread", parts, worth),
        value: moneyOf(
          valuing,
          counts,
          "F2, misread",
          { ...parts, base },
          (value) => value.base * worth(value),
        ),
      };
    }),
  };
}

function amountThen({ measure, method, kindOfActor, rules }: Valuing, day: Day) {
  return baseFigure(nominalFigures(moneyBy(measure, day), day, kindOfActor), method, rules.home);
}

function partiesOf({ id }: Measure, { value, claims }: HeldTerm): string {
  const sources = claims.map(({ source }) => source).join(", ");
  return `${sources}: the rate of ${id} from ${firstDay(value.from ?? "")} is paid by ${value.payer} to ${value.recipient}, not by borrowers`;
}
