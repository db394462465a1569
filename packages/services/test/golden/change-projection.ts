import type { ChangeList } from "@nqpf/domain/answers";

export function ofChanges({ from, until, data, learned, corrected }: ChangeList) {
  return {
    from,
    until,
    happened: data.map((item) => [item.on, item.measure, item.property, item.claims.length]),
    learned: learned.map((item) => [item.learnedOn, item.on, item.measure, item.property]),
    corrected: corrected.map(({ on, by, measure, property, before, after, claims }) => ({
      on,
      by,
      measure,
      property,
      before,
      after,
      claims: claims.map(({ id }) => id),
    })),
  };
}
