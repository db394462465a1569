import type { Extraction, Span } from "@nqpf/domain/reading";

/** Every place that a reading names, with the words it says stand there. */
export function spansOf({ hedges, statements, measures }: Extraction): Span[] {
  return [
    ...hedges,
    ...statements,
    ...statements.flatMap(({ actors }) => actors.map(named)),
    ...measures.flatMap(({ roles, money, rates, dates, targets, evidence }) => [
      ...roles.map(named),
      ...money,
      ...rates,
      ...dates,
      ...targets,
      { text: evidence.trigger, start: evidence.start, end: evidence.end },
    ]),
  ];
}

function named({ name, start, end }: { name: string; start: number; end: number }): Span {
  return { text: name, start, end };
}
