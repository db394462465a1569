import { compareDates, type Indicator } from "@nqpf/domain";
import type {
  ComparisonBasis,
  Explained,
  PositionComparison,
  SectorPosition,
} from "@nqpf/domain/answers";

import { significant } from "../significant.ts";
import { type Figure, figureOf, qualifierOf, standOf } from "./figure.ts";
import { worldOf } from "./pair.ts";

type Unused = SectorPosition["unused"][number];

/** One indicator, or two that make a pair, with the figure they give. */
interface Found {
  readonly figure: Figure;
  readonly indicators: readonly [Indicator, ...Indicator[]];
}

/** What the indicators of one sector say of China against the world: the latest figure of each metric. */
export function comparisonsOf(indicators: readonly Indicator[]): {
  comparisons: PositionComparison[];
  unused: Unused[];
} {
  const found = indicators.flatMap((indicator) => foundIn(indicator, indicators) ?? []);
  const metrics = new Set(found.map(metricOf));
  const used = new Set(found.flatMap((one) => one.indicators.map(({ id }) => id)));
  return {
    comparisons: [...metrics].flatMap((metric) => {
      const [latest, ...earlier] = found
        .filter((one) => metricOf(one) === metric)
        .toSorted((a, b) => compareDates(yearOf(b), yearOf(a)));
      return latest ? [comparisonOf(latest, earlier)] : [];
    }),
    unused: indicators
      .filter(({ id }) => !used.has(id))
      .map((indicator) => ({ indicator: indicator.id, why: whyUnused(indicator) })),
  };
}

function foundIn(indicator: Indicator, all: readonly Indicator[]): Found | null {
  const figure = figureOf(indicator);
  if (figure) return { figure, indicators: [indicator] };
  if (indicator.geography !== "China") return null;
  const whole = worldOf(
    indicator,
    all.filter(({ geography }) => geography === "world"),
  );
  if (!whole) return null;
  const value = (indicator.value / whole.value) * 100;
  return { figure: { basis: "pair", value }, indicators: [indicator, whole] };
}

function comparisonOf(latest: Found, earlier: readonly Found[]): PositionComparison {
  const { figure, indicators } = latest;
  return {
    basis: figure.basis,
    metric: metricOf(latest),
    period: yearOf(latest),
    verdict: standOf(figure),
    figure: {
      value: significant(figure.value),
      range: null,
      unit: units[figure.basis],
      counts: `${metricOf(latest)}, ${yearOf(latest)}`,
      formula: formulas[figure.basis],
      included: indicators.map((indicator) => rowOf(indicator, "the latest figure of the metric")),
      excluded: earlier.flatMap((one) =>
        one.indicators.map((indicator) => rowOf(indicator, "an earlier figure of the metric")),
      ),
      assumptions: [],
      caveats: caveatsOf(latest),
    },
    indicators: indicators.map(({ id }) => id),
    sources: [...new Set(indicators.flatMap(({ sources }) => sources))],
  };
}

const units: Record<ComparisonBasis, string> = {
  share: "percent of the world",
  rank: "place in the world",
  "first-places": "percent of the fields counted",
  pair: "percent of the world",
};

const formulas: Record<ComparisonBasis, string | null> = {
  share: null,
  rank: null,
  "first-places": "fields in which China is first / fields counted",
  pair: "figure of China / figure of the world",
};

function caveatsOf({ figure, indicators }: Found): string[] {
  const years = new Set(indicators.map(({ year }) => year.slice(0, 4)));
  return [
    ...(figure.basis === "share" || figure.basis === "pair"
      ? [`All others together hold ${significant(100 - figure.value)} percent.`]
      : []),
    ...(figure.basis === "first-places" ? ["Counts fields, not how large they are."] : []),
    ...(years.size > 1 ? [`The two figures are of ${[...years].join(" and ")}.`] : []),
    ...indicators.flatMap(({ unit }) => {
      const qualifier = qualifierOf(unit);
      return qualifier === null ? [] : [`The source says: ${qualifier}.`];
    }),
    ...indicators.flatMap(({ note }) => note ?? []),
  ];
}

function whyUnused({ geography, metric }: Indicator): string {
  if (geography === "world") return `tells of the world and not of China's part in it: ${metric}`;
  if (geography === "China") return "a figure of China without one of the world of the same metric";
  return `a figure of ${geography}, which is a part of the country`;
}

function rowOf(indicator: Indicator, why: string): Explained["included"][number] {
  const { id, value, geography, year, unit } = indicator;
  return {
    measure: null,
    property: id,
    value,
    claims: [],
    why: `${why}: ${geography}, ${year}, ${unit}`,
  };
}

function metricOf({ indicators: [first] }: Found): string {
  return first.metric;
}

function yearOf({ indicators: [first] }: Found): string {
  return first.year;
}
