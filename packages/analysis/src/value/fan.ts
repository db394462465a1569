import type { Day, Parameter } from "@nqpf/domain";
import type { BenchmarkFan, BenchmarkValue, Explained } from "@nqpf/domain/answers";

import { benchmarkRate, standsIn } from "./benchmark-rate.ts";
import { spell, withoutValue } from "./explain.ts";
import { type Ingredient, isMissing, type Missing, referenceRow } from "./ingredient.ts";
import type { Benchmark, Leg, ValuationRules } from "./rules.ts";

/** What one benchmark makes of the money: as a share of it, and in money. */
export interface Made {
  readonly share: Explained;
  readonly value: Explained;
}

interface Ground {
  readonly parameters: readonly Parameter[];
  readonly rules: ValuationRules;
}

/** One value for each benchmark of a leg on a day. No benchmark's value depends on another's. */
export function fanOf(
  leg: Leg,
  day: Day,
  ground: Ground,
  make: (rate: Ingredient | Missing, benchmark: Benchmark) => Made,
  rateOf: (benchmark: Benchmark) => Ingredient | Missing = (benchmark) =>
    benchmarkRate(benchmark, day, ground.parameters, ground.rules),
): BenchmarkFan {
  const made = ground.rules.benchmarks
    .filter(({ legs }) => legs.includes(leg))
    .map((benchmark) => {
      const rate = rateOf(benchmark);
      return { benchmark, rate, ...make(rate, benchmark) };
    });
  const preferred = preferredOf(leg, day, made, ground.rules);
  const entries = made
    .toSorted((a, b) => compareHeights(heightOf(a.rate), heightOf(b.rate)))
    .map(({ benchmark: { id, label, note }, rate, share, value }): BenchmarkValue => ({
      benchmark: id,
      label,
      note,
      preferred: id === preferred?.id,
      rate: rateExplained(rate, label),
      share,
      value,
    }));
  return { entries, span: spanOf(entries), choice: choiceOf(leg, preferred, ground.rules) };
}

/** The single value of money that needs no benchmark. */
export function withoutBenchmark(made: Made, note: string): BenchmarkFan {
  const none = { missing: "no rate is needed" };
  const entry: BenchmarkValue = {
    benchmark: "none",
    label: "no benchmark",
    note,
    preferred: true,
    rate: rateExplained(none, "no benchmark"),
    ...made,
  };
  return { entries: [entry], span: spanOf([entry]), choice: note };
}

/** From the least to the greatest of what entries give. */
export function spanOf(entries: readonly BenchmarkValue[]): Explained {
  const [unit = ""] = entries.map(({ value }) => value.unit);
  const rows = entries.flatMap(({ benchmark, label, value }) =>
    numbersOf(value).map(([end, number]) =>
      referenceRow(`benchmarks/${benchmark}${end}`, number, label, unit),
    ),
  );
  const numbers = rows.map(({ value }) => value);
  const counts = "the least and the greatest that the benchmarks make of the money";
  const spelled = { unit, counts, formula: null };
  if (numbers.length === 0)
    return withoutValue(
      spelled,
      entries.flatMap(({ value }) => value.caveats),
    );
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return spell(spelled, { value: null, ends: [low, high], rows, assumptions: [], caveats: [] });
}

function numbersOf({ value, range }: Explained): [end: string, number: number][] {
  if (range !== null)
    return [
      ["/low", range[0]],
      ["/high", range[1]],
    ];
  return value === null ? [] : [["", value]];
}

function preferredOf(
  leg: Leg,
  day: Day,
  made: readonly { readonly benchmark: Benchmark; readonly rate: Ingredient | Missing }[],
  { preferred }: ValuationRules,
): Benchmark | undefined {
  const usable = made.filter(
    ({ benchmark, rate }) => !isMissing(rate) && !standsIn(benchmark, day),
  );
  return preferred[leg]
    .map((id) => usable.find(({ benchmark }) => benchmark.id === id)?.benchmark)
    .find((benchmark) => benchmark !== undefined);
}

function choiceOf(leg: Leg, chosen: Benchmark | undefined, rules: ValuationRules): string {
  const labelOf = (id: string) => rules.benchmarks.find((item) => item.id === id)?.label ?? id;
  const [first = ""] = rules.preferred[leg];
  if (!chosen)
    return `None is preferred: ${labelOf(first)} has no value of its own on the day. Read the span.`;
  if (chosen.id === first) return `${chosen.label}. ${chosen.note}`;
  return `${chosen.label}, in place of ${labelOf(first)}, of which no value is held.`;
}

function rateExplained(rate: Ingredient | Missing, label: string): Explained {
  const spelled = { unit: "percent a year", counts: label, formula: null };
  return isMissing(rate) ? withoutValue(spelled, [rate.missing]) : spell(spelled, inPercent(rate));
}

function inPercent(rate: Ingredient): Ingredient {
  const [low, ...others] = rate.ends;
  return {
    ...rate,
    value: rate.value === null ? null : percent(rate.value),
    ends: [percent(low), ...others.map(percent)],
  };
}

/** A published 1.8 comes back as 1.8, not as 1.8000000000000003. */
function percent(rate: number): number {
  return Number((100 * rate).toPrecision(12));
}

function heightOf(rate: Ingredient | Missing): number {
  if (isMissing(rate)) return Infinity;
  return rate.value ?? rate.ends[0];
}

function compareHeights(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
