import type { Measure } from "@nqpf/domain";

import { foldText, queryWords } from "./fold-text.ts";

/** A named piece of text of a record, in the order in which a reader would look. */
export interface TextField {
  readonly field: string;
  readonly text: string;
}

/** The texts of a measure that search reads. */
export function textsOfMeasure(measure: Measure): TextField[] {
  return [
    ...field("title", measure.title.value.en),
    ...field("title", measure.title.value.zh),
    ...field("summary", measure.summary?.value),
    ...field("document number", measure.documentNumber?.value),
    ...measure.roles.flatMap(({ value }) => field("recipients", value.class)),
    ...measure.targets.flatMap(({ value }) => [
      ...field("target", value.metric),
      ...field("target", value.text),
    ]),
    ...measure.terms.flatMap(({ value }) => field("term", value.note)),
    ...measure.money.flatMap((line) =>
      line.amounts.flatMap(({ value }) => field("money", value.note)),
    ),
    ...measure.events.flatMap(({ value }) => field("event", value.text)),
    ...measure.disagreements.flatMap((item) => field("disagreement", item.topic)),
    ...field("id", measure.id),
  ];
}

/** Whether a measure's texts together hold every word of a query. */
export function holdsWords(measure: Measure, query: string): boolean {
  const texts = textsOfMeasure(measure).map(({ text }) => foldText(text));
  return queryWords(query).every((word) => texts.some((text) => text.includes(word)));
}

function field(name: string, text: string | null | undefined): TextField[] {
  return text ? [{ field: name, text }] : [];
}
