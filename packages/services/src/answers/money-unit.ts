import {
  conversionGap,
  type Converter,
  converterTo,
  moneyUnits,
  seriesIn,
  valuationRules,
} from "@nqpf/analysis/value";
import type { Catalogue } from "@nqpf/catalogue";
import { firstDay, lastDay, type Parameter, Refusal } from "@nqpf/domain";
import type { Scope } from "@nqpf/domain/answers";

type Held = Pick<Catalogue, "parameters">;

/**
 * The converter of a question. Refuses a day before the reference series, and a unit to which no rate leads: unknown,
 * not yet published by the question's day, or of no year before it.
 */
export function converterFor(
  currency: string | undefined,
  { asOf, knownAt }: Pick<Scope, "asOf" | "knownAt">,
  seen: readonly Parameter[],
  { parameters }: Held,
): Converter {
  refuseEarlyDay(asOf, knownAt, seen, parameters);
  const unit = currency ?? valuationRules.home;
  const converter = converterTo(unit, seen, valuationRules);
  if (!converter) throw unknownUnit(unit);
  const year = asOf.slice(0, 4);
  const gap = conversionGap(unit, year, seen, valuationRules);
  if (gap === null) return converter;
  const held = conversionGap(unit, year, parameters, valuationRules) === null;
  throw unknownCurrency(
    held
      ? `no rate for ${unit} had been published by ${knownAt}; ask knownAt=${publishedBy(unit, parameters)} or later, or in ${valuationRules.home}`
      : `${gap}, so nothing of ${year} can be had in ${unit}; ask in ${valuationRules.home}`,
  );
}

/** Refuses a unit to which no rate leads on any day. */
export function refuseUnknownUnit(unit: string): void {
  if (!moneyUnits(valuationRules).includes(unit)) throw unknownUnit(unit);
}

function refuseEarlyDay(
  asOf: string,
  knownAt: string,
  seen: readonly Parameter[],
  all: readonly Parameter[],
): void {
  const [first] = ofTheRules(all)
    .flatMap(({ values }) => values.map(({ from }) => firstDay(from)))
    .toSorted();
  if (first === undefined) return;
  if (asOf < first)
    throw new Refusal(
      "before-data",
      "asOf",
      `reference rates begin on ${first}; ask asOf=${first} or later`,
    );
  if (ofTheRules(seen).length > 0) return;
  const known = stated(ofTheRules(all))[0] ?? first;
  throw new Refusal(
    "before-data",
    "knownAt",
    `no reference rate had been published by ${knownAt}; ask knownAt=${known} or later`,
  );
}

/** The day by which a value of every series that leads to a unit had been published. */
function publishedBy(unit: string, parameters: readonly Parameter[]): string {
  const steps = valuationRules.units.find(({ id }) => id === unit)?.steps ?? [];
  return (
    steps
      .flatMap(({ series }) => stated(parameters.filter(({ id }) => id === series))[0] ?? [])
      .toSorted()
      .at(-1) ?? ""
  );
}

function stated(parameters: readonly Parameter[]): string[] {
  return parameters
    .flatMap(({ values }) => values.map(({ statedOn }) => lastDay(statedOn)))
    .toSorted();
}

function ofTheRules(parameters: readonly Parameter[]): Parameter[] {
  const named = new Set(seriesIn(valuationRules));
  return parameters.filter(({ id }) => named.has(id));
}

function unknownUnit(unit: string): Refusal {
  const units = moneyUnits(valuationRules).join(", ");
  return unknownCurrency(`there is no rate for ${unit}; ask in one of ${units}`);
}

function unknownCurrency(message: string): Refusal {
  return new Refusal("unknown-currency", "currency", message);
}
