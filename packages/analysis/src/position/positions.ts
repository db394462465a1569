import { type Day, type Indicator, occurredBy } from "@nqpf/domain";
import {
  PositionVerdict,
  type Positions,
  type Scope,
  type SectorPosition,
} from "@nqpf/domain/answers";
import { sectors } from "@nqpf/domain/vocabulary";

import { comparisonsOf } from "./comparisons.ts";
import { rule } from "./figure.ts";

/** China against the world in every sector, from the indicators that a question sees. */
export function positionsOf(indicators: readonly Indicator[], scope: Scope): Positions {
  const positions = sectors.map(({ id, label, seed }): SectorPosition => {
    const own = indicators.filter(({ sector }) => sector === id);
    const past = own.filter((indicator) => hasPassed(indicator, scope.asOf));
    const { comparisons, unused } = comparisonsOf(past);
    return {
      sector: id,
      label,
      seed,
      verdict: verdictOf(past, comparisons),
      comparisons,
      unused: [
        ...unused,
        ...own
          .filter((indicator) => !past.includes(indicator))
          .map((indicator) => ({
            indicator: indicator.id,
            why: `a figure of ${indicator.year}, which had not passed on ${scope.asOf}`,
          })),
      ],
    };
  });
  return {
    scope,
    rule: [...rule],
    alone: positions.filter(isAlone).map(({ sector }) => sector),
    verdicts: PositionVerdict.options.map((verdict) => ({
      verdict,
      sectors: positions.filter((one) => one.verdict === verdict).map(({ sector }) => sector),
    })),
    sectors: positions,
  };
}

function hasPassed({ year, recordedAt }: Indicator, asOf: Day): boolean {
  return occurredBy(year, asOf, recordedAt) === "yes";
}

/** From the best to the worst; a sector is no better than the worst of its comparisons. */
const stands = PositionVerdict.options;

function verdictOf(
  indicators: readonly Indicator[],
  comparisons: SectorPosition["comparisons"],
): PositionVerdict {
  if (indicators.length === 0) return "not-looked";
  if (comparisons.length === 0) return "no-comparison";
  const places = comparisons.map(({ verdict }) => stands.indexOf(verdict));
  return stands[Math.max(...places)] ?? "no-comparison";
}

/** Whether others hold less than a tenth in every comparison, each of which must tell how much they hold. */
function isAlone({ comparisons }: SectorPosition): boolean {
  return (
    comparisons.length > 0 &&
    comparisons.every(
      ({ basis, figure }) =>
        (basis === "share" || basis === "pair") && figure.value !== null && figure.value > 90,
    )
  );
}
