import { type Day, happenedBy, lastDay, type Parameter, type PartialDate } from "@nqpf/domain";

import { type Ingredient, isMissing, type Missing, referenceRow, stated } from "./ingredient.ts";

type ReferenceSeries = Parameter["values"][number];

/**
 * The value of a dated series that surely held on a day. A change within a month or year that is not over by the day is
 * named and not used.
 */
export function valueOn(
  parameters: readonly Parameter[],
  series: string,
  day: Day,
): Ingredient | Missing {
  const parameter = find(parameters, series);
  if (!parameter) return { missing: unseen(series) };
  const held = parameter.values.findLast(({ from }) => happenedBy(from, day) === "yes");
  if (!held) return { missing: `the series ${series} begins after ${day}` };
  const perhaps = parameter.values.filter(({ from }) => happenedBy(from, day) === "unsure");
  return ingredientOf(
    parameter,
    held,
    `in force on ${day}, since ${held.from}`,
    perhaps.map(({ from, value }) => `${series}: another value, ${value}, begins within ${from}`),
  );
}

/** The value of a yearly series that goes for a year: its own or, where there is none, the latest before it. */
export function yearlyValue(
  parameters: readonly Parameter[],
  series: string,
  year: string,
): { readonly parameter: Parameter; readonly held: ReferenceSeries } | Missing {
  const parameter = find(parameters, series);
  if (!parameter) return { missing: unseen(series) };
  const held = parameter.values.findLast(({ from }) => from.slice(0, 4) <= year);
  return held ? { parameter, held } : { missing: `the series ${series} begins after ${year}` };
}

/** The value of a yearly series for a year or, where there is none, for the latest year before it, which is named. */
export function valueOfYear(
  parameters: readonly Parameter[],
  series: string,
  year: string,
): Ingredient | Missing {
  const found = yearlyValue(parameters, series, year);
  if (isMissing(found)) return found;
  const { parameter, held } = found;
  const own = held.from.slice(0, 4) === year;
  return ingredientOf(
    parameter,
    held,
    own ? `of ${year}` : `of ${held.from}, the latest year before ${year} that is held`,
    own ? [] : [`${series}: no value of ${year} is held; that of ${held.from} stands in`],
  );
}

/** The days from which the values of a series surely hold. */
export function changesOf(parameters: readonly Parameter[], series: string): Day[] {
  return find(parameters, series)?.values.map(({ from }) => lastDay(from)) ?? [];
}

/** The latest value of a series of averages by a day, with its date. */
export function latestBy(
  parameters: readonly Parameter[],
  series: string,
  day: Day,
): { readonly on: PartialDate; readonly value: Ingredient } | null {
  const parameter = find(parameters, series);
  const held = parameter?.values.findLast(({ from }) => happenedBy(from, day) === "yes");
  if (!parameter || !held) return null;
  return { on: held.from, value: ingredientOf(parameter, held, `average of ${held.from}`, []) };
}

function unseen(series: string): string {
  return `no value of the series ${series} is held that had been published by then`;
}

function find(parameters: readonly Parameter[], series: string): Parameter | undefined {
  return parameters.find(({ id }) => id === series);
}

function ingredientOf(
  { id, unit, note }: Parameter,
  { from, value, sources }: ReferenceSeries,
  when: string,
  caveats: readonly string[],
): Ingredient {
  const why = `${unit}, ${when}; stated by ${sources.join(", ")}`;
  const scale = unit === "percent" ? 0.01 : 1;
  return stated(
    referenceRow(`parameters/${id}/${from}`, value, why, unit),
    scale,
    note === null ? caveats : [...caveats, `${id}: ${note}`],
  );
}
