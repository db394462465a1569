import type { Amount, ClaimRef, Figure, Held, Measure, Target, Term } from "@nqpf/domain";
import type { ExplainedFigure, ExplainedRow } from "@nqpf/domain/answers";

import { wordOf } from "../brief/vocabulary-words.ts";
import { precedenceReason } from "../conflicts/precedence-reason.ts";

/** A held number with the unit and the words that go with it. */
interface HeldNumber {
  readonly held: Held<unknown>;
  readonly read: (value: never) => { readonly figure: Figure; readonly unit: string | null };
  readonly about: string;
  readonly caveats: readonly string[];
}

/** One number of a measure: what is displayed, with its claims, and the values that rival it. */
export function explainAmount(measure: Measure, property: string): ExplainedFigure {
  const numbers = numbersOf(measure);
  const found = numbers.find(({ held }) => held.property === property);
  return {
    key: property,
    label: found?.about ?? property,
    explained: found ? explained(measure, found) : notHeld(property, numbers),
  };
}

function explained(
  measure: Measure,
  { held, read, about, caveats }: HeldNumber,
): ExplainedFigure["explained"] {
  const { property, claims, rivals, inherited, derivedOnly } = held;
  // safe: a value is only read by the reader it came with.
  const { figure, unit } = read(held.value as never);
  const rows = (value: Figure, of: readonly ClaimRef[], why: string): ExplainedRow[] =>
    endsOf(value).map(([end, number]) => ({
      measure: measure.id,
      property,
      value: number,
      claims: of.map(({ id }) => id),
      why: `${why}${end}`,
    }));
  const [first] = claims;
  return {
    value: typeof figure === "number" ? figure : null,
    range: Array.isArray(figure) ? figure : null,
    unit: unit ?? "no unit",
    counts: about,
    formula: null,
    included: rows(figure, claims, "the value that is displayed"),
    excluded: rivals.flatMap((rival) => {
      const why = first && rival.claims[0] ? precedenceReason(first, rival.claims[0]) : "a rival";
      return rows(read(rival.value as never).figure, rival.claims, `another value: ${why}`);
    }),
    assumptions: [],
    caveats: [
      ...(figure === null ? ["it is held in words only"] : []),
      ...caveats,
      ...(inherited ? ["it has no source of its own: the sources are the record's"] : []),
      ...(derivedOnly ? ["every source of it is a mirror or an aggregator"] : []),
    ],
  };
}

function endsOf(figure: Figure): [end: string, value: number][] {
  if (figure === null) return [];
  if (typeof figure === "number") return [["", figure]];
  return [
    [", lower end", figure[0]],
    [", upper end", figure[1]],
  ];
}

function notHeld(property: string, numbers: readonly HeldNumber[]): ExplainedFigure["explained"] {
  const paths = numbers.map(({ held }) => held.property).join(", ");
  return {
    value: null,
    range: null,
    unit: "no unit",
    counts: property,
    formula: null,
    included: [],
    excluded: [],
    assumptions: [],
    caveats: [
      "the question sees no number of the measure at this path",
      paths === "" ? "it sees none at any other" : `it sees numbers at ${paths}`,
    ],
  };
}

function numbersOf(measure: Measure): HeldNumber[] {
  return [
    ...measure.money.flatMap(({ amounts }) =>
      amounts.map((held): HeldNumber => {
        const { role, on, qualifier, counts } = held.value;
        return {
          held,
          read: ({ value, currency }: Amount) => ({ figure: value, unit: currency }),
          about: `${wordOf("money-role", role)} of ${on}`,
          caveats: [
            ...(qualifier === "exact" ? [] : [`its source says ${qualifier.replaceAll("-", " ")}`]),
            ...(held.state === "earlier" ? ["a later amount of its line has replaced it"] : []),
            ...(held.state === "unsure"
              ? ["its date is not precise enough to say whether it holds"]
              : []),
            ...(counts ? [] : ["a statistic around the measure, in no total"]),
          ],
        };
      }),
    ),
    ...measure.terms.map((held): HeldNumber => ({
      held,
      read: ({ value, unit }: Term) => ({ figure: value, unit }),
      about: wordOf("term-kind", held.value.kind),
      caveats: [
        ...(held.state === "ended" ? ["the term has ended by the day"] : []),
        ...(held.state === "unsure" ? ["whether the term holds on the day is not sure"] : []),
        ...noteOf(held.value.note),
      ],
    })),
    ...measure.targets.map((held): HeldNumber => ({
      held,
      read: ({ value, unit }: Target) => ({ figure: value, unit }),
      about: held.value.metric,
      caveats: noteOf(held.value.text),
    })),
  ];
}

function noteOf(note: string | null): string[] {
  return note === null ? [] : [note];
}
