import type { Held, Measure } from "@nqpf/domain";
import type { FacetName } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import { facetNames, meets, type MeasureFilter, passesTheRest } from "../filter.ts";
import { dateGrounds, facetGrounds } from "./grounds.ts";

/** What of a question narrows the measures that it is about. */
export type Narrowing = MeasureFilter & Pick<ExplainQuestion, "rows" | "row" | "measure">;

/** One thing that a measure has to meet, as the lists and tables ask it too. */
export interface Condition {
  /** What it is called: a filter, `row` or `measure`. */
  readonly name: string;
  /** What kind of thing the values name. */
  readonly of: string;
  readonly values: readonly string[];
  readonly holds: (measure: Measure) => boolean;
  /** The values of a measure by which it meets the condition; none where its words or its first dates do. */
  readonly groundsOf: (measure: Measure) => readonly Held<unknown>[];
}

/** The conditions of a question, one for each filter that it uses. */
export function conditionsOf(narrowing: Narrowing): Condition[] {
  const { rows, row, measure } = narrowing;
  const facets = facetNames.flatMap((name) => {
    const values = narrowing[name] ?? [];
    return values.length === 0 ? [] : [facetCondition(name, name, values)];
  });
  const inRow = rows === undefined || row === undefined ? [] : [facetCondition("row", rows, [row])];
  const alone: Condition[] =
    measure === undefined
      ? []
      : [
          {
            name: "measure",
            of: "measure",
            values: [measure],
            holds: ({ id }) => id === measure,
            groundsOf: () => [],
          },
        ];
  return [...facets, ...inRow, ...alone, ...datesAndWords(narrowing)];
}

function facetCondition(name: string, of: FacetName, values: readonly string[]): Condition {
  // safe: the values are those of the facet, checked with the question.
  const filter = { [of]: values } as MeasureFilter;
  return {
    name,
    of,
    values,
    holds: (measure) => meets(measure, filter, of),
    groundsOf: (measure) => facetGrounds(measure, of, new Set(values)),
  };
}

function datesAndWords(narrowing: Narrowing): Condition[] {
  const { dates = "announced", from, until, announcedFrom, announcedUntil, q } = narrowing;
  return [
    spanCondition("announced", "announced", announcedFrom, announcedUntil, {
      announcedFrom,
      announcedUntil,
    }),
    spanCondition("dates", dates, from, until, { dates, from, until }),
    ...(q === undefined
      ? []
      : [
          {
            name: "words",
            of: "words",
            values: [q],
            holds: (measure: Measure) => passesTheRest(measure, { q }),
            groundsOf: () => [],
          },
        ]),
  ].flatMap((condition) => condition ?? []);
}

function spanCondition(
  name: string,
  basis: NonNullable<MeasureFilter["dates"]>,
  from: string | undefined,
  until: string | undefined,
  filter: MeasureFilter,
): Condition | null {
  if (from === undefined && until === undefined) return null;
  return {
    name,
    of: basis,
    values: [
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
    ],
    holds: (measure) => passesTheRest(measure, filter),
    groundsOf: (measure) => dateGrounds(measure, basis),
  };
}
