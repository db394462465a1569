import type { BenchmarkValue, Explained, NewMoney, Valuation } from "@nqpf/domain/answers";

import { endsOf } from "./figures.ts";

/** One line of a fan's chart: the name of a reading, or what one benchmark makes of the money under it. */
export type FanRow =
  | { readonly kind: "reading"; readonly reading: string; readonly nth: number | null }
  | {
      readonly kind: "benchmark";
      readonly entry: BenchmarkValue;
      /** Null where the benchmark has no value. */
      readonly ends: readonly [low: number, high: number] | null;
      readonly dot: number | null;
    };

/** The lines of the readings of one side, one under the other; readings of one name are numbered. */
export function fanRows(valuations: readonly Pick<Valuation, "reading" | "fan">[]): FanRow[] {
  return valuations.flatMap(({ reading, fan }, at): FanRow[] => {
    const alike = valuations.filter((other) => other.reading === reading);
    const nth =
      alike.length > 1
        ? valuations.slice(0, at + 1).filter((other) => other.reading === reading).length
        : null;
    return [{ kind: "reading", reading, nth }, ...fan.entries.map(benchmarkRow)];
  });
}

function benchmarkRow(entry: BenchmarkValue): FanRow {
  return { kind: "benchmark", entry, ends: endsOf(entry.value), dot: entry.value.value };
}

/** The ends of the scale on which some figures stand, with nothing on it. */
export function scaleOf(figures: readonly Pick<Explained, "value" | "range" | "unit">[]) {
  const ends = figures.flatMap((figure) => endsOf(figure) ?? []);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return [low, high > low ? high : low + 1] as const;
}

interface FanOf extends Pick<Valuation, "reading" | "fan"> {
  readonly perspective: string;
  readonly basis: string;
}

/** Figures as a file of their own, which a link offers. */
export function csvFile(csv: string): { readonly href: string; readonly rows: number } {
  return {
    href: `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`,
    rows: csv.split("\r\n").length - 1,
  };
}

/** The figures of a fan as CSV: names, percent and money as plain numbers. */
export function fanCsv(valuations: readonly FanOf[]): string {
  const head = "perspective,basis,reading,benchmark,preferred,rate,share,low,value,high,unit";
  const lines = valuations.flatMap(({ perspective, basis, reading, fan }) =>
    fan.entries.map(({ benchmark, preferred, rate, share, value }) => {
      const [low, high] = endsOf(value) ?? ["", ""];
      return [
        perspective,
        basis,
        reading,
        benchmark,
        preferred,
        rate.value ?? "",
        share.value ?? "",
        low,
        value.value ?? "",
        high,
        value.unit,
      ].join(",");
    }),
  );
  return [head, ...lines].join("\r\n");
}

/** How much of each step of a line is new, as CSV. */
export function newMoneyCsv({ line, steps }: NewMoney): string {
  const lines = steps.map(({ property, on, newMoney }) => {
    const [low, high] = endsOf(newMoney) ?? ["", ""];
    return [line, property, on, low, newMoney.value ?? "", high, newMoney.unit].join(",");
  });
  return ["line,property,on,low,value,high,unit", ...lines].join("\r\n");
}
