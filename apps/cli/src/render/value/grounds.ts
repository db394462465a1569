import type { Explained, MoneyAnswer } from "@nqpf/domain/answers";

import { number } from "../number.ts";

/** What an answer assumes, each sentence once. */
export function assumptionsIn(answer: MoneyAnswer): string[] {
  return [...new Set(madeNumbers(answer).flatMap(({ assumptions }) => assumptions))];
}

/** The reference values that an answer uses, each once; where it stands in for another year, in the words that say so. */
export function ratesIn(answer: MoneyAnswer): string[] {
  const lines = new Map<string, string>();
  for (const { property, value, why } of [
    ...answer.nominal.map((figure) => figure.value),
    ...madeNumbers(answer),
  ].flatMap(({ included }) => included)) {
    if (!property.startsWith("parameters/")) continue;
    const line = `${property.replace("parameters/", "")}: ${number(value)} ${why}`;
    if (line.length > (lines.get(property)?.length ?? 0)) lines.set(property, line);
  }
  return [...lines.values()].toSorted();
}

/** Every number of an answer that a formula makes. */
function madeNumbers({ valuations, misreadings }: MoneyAnswer): Explained[] {
  return [...valuations, ...misreadings].flatMap(({ fan }) =>
    fan.entries.flatMap(({ rate, share, value }) => [rate, share, value]),
  );
}
