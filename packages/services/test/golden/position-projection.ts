import type { Positions } from "@nqpf/domain/answers";

import { brief } from "./figures.ts";

export function ofPositions({ alone, verdicts, sectors }: Positions) {
  return {
    alone,
    verdicts: verdicts.map(({ verdict, sectors: ids }) => [verdict, ids]),
    sectors: sectors
      .filter(({ verdict }) => verdict !== "not-looked")
      .map(({ sector, verdict, comparisons, unused }) => ({
        sector,
        verdict,
        comparisons: comparisons.map((one) => [
          one.basis,
          one.metric,
          one.period,
          one.verdict,
          brief(one.figure),
          one.indicators,
        ]),
        unused: unused.map(({ indicator }) => indicator),
      })),
  };
}
