import {
  type Claim,
  foldMeasure,
  type Instant,
  MeasureId,
  type Measure,
  type Parameter,
} from "@nqpf/domain";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";

import { converterTo } from "../conversion.ts";
import { type MethodId, valuationRules } from "../rules.ts";
import type { MoneyInput } from "../value-money.ts";

const bn = 1e9;

/** A measure of the first instrument that a method values, folded for a day. */
export function aMeasureValuedBy(
  method: MethodId,
  claims: readonly Claim[],
  at: Partial<Instant> = {},
): Measure {
  const instrument = valuationRules.methods.find(({ id }) => id === method)?.instruments[0];
  if (!instrument) throw new Error(`${method} values no instrument`);
  const [title, , announced] = aMeasureOf();
  const own = [title, announced].flatMap((claim) => claim ?? []);
  const all = [...own, aClaim("instrument", instrument), ...claims];
  const measure = foldMeasure(MeasureId.parse("a-measure"), all, anInstant(at));
  if (!measure) throw new Error("the measure does not fold");
  return measure;
}

/** A term with its path; what is left out is a rate of 1.75 percent that banks pay the central bank from April 2024. */
export function aTerm(id: string, over: Readonly<Record<string, unknown>> = {}): Claim {
  return aClaim(`terms/${id}`, {
    id,
    kind: "central-bank-rate",
    value: 1.75,
    unit: "percent",
    payer: "banks",
    recipient: "central-bank",
    from: "2024-04-07",
    until: null,
    note: null,
    ...over,
  });
}

/** An amount of so many billion yuan from the central bank. */
export function anAmountOf(billions: number, over: Parameters<typeof anAmount>[0]): Claim {
  const amount = anAmount({ value: billions * bn, payer: "central-bank" as never, ...over });
  return aClaim(`money/${amount.id}`, amount);
}

/** The facility of the worked example: 500 billion at 1.75 percent for a year, renewed twice, 60 percent of each loan. */
export function aFacility(...more: readonly Claim[]): Claim[] {
  return [
    anAmountOf(500, { id: "ceiling" }),
    aTerm("rate"),
    aTerm("share", { kind: "refinance-share", value: 60, unit: "percent of loan principal" }),
    aTerm("tenor", { kind: "tenor", value: 1, unit: "year" }),
    aTerm("rollover", { kind: "rollover", value: 2, unit: "times 1 year" }),
    ...more,
  ];
}

/** A reference series in percent, from dated values. */
export function aSeries(
  id: string,
  values: Readonly<Record<string, number>>,
  unit = "percent",
): Parameter {
  return {
    id,
    unit,
    note: null,
    values: Object.entries(values).map(([from, value]) => ({
      from,
      value,
      sources: ["a-source" as never],
      statedOn: from,
      recordedAt: "2026-01-01",
    })),
  };
}

/** The rates of spring 2024. */
export const ratesOf2024: readonly Parameter[] = [
  aSeries("mlf-1y", { "2023-08": 2.5 }),
  aSeries("reverse-repo-7d", { "2023-08": 1.8 }),
  aSeries("lpr-1y", { "2023-08": 3.45 }),
  aSeries("new-inclusive-sme-loan-rate", { "2023": 4.78 }),
  aSeries("gdp-cny", { "2023": 129.4e12, "2024": 134.91e12 }, "CNY"),
  aSeries("cny-per-usd-average", { "2023": 7.0809, "2024": 7.1957 }, "CNY per USD"),
  aSeries("eur-per-usd-average", { "2023": 0.9245, "2024": 0.9242 }, "EUR per USD"),
];

/** What the money of a measure is valued from, on 22 April 2024 and in yuan where nothing else is said. */
export function anInput(
  measure: Measure,
  over: Partial<MoneyInput> & { readonly unit?: string } = {},
): MoneyInput {
  const parameters = over.parameters ?? ratesOf2024;
  const converter = converterTo(over.unit ?? valuationRules.home, parameters, valuationRules);
  if (!converter) throw new Error("there is no such unit");
  return {
    measure,
    asOf: "2024-04-22",
    parameters,
    kindOfActor: (actor) => (actor === "central-bank" ? "central-bank" : "class"),
    converter,
    ...over,
  };
}
