/** What one instrument gives, told what the instruments before it have given already. */
export type StackedInstrument = (givenBefore: number) => number;

/**
 * F13. What several instruments on one firm give together: each valued given those before it, in the order grants, tax,
 * guarantee, loan.
 */
export function stackedGrants(instruments: readonly StackedInstrument[]): number[] {
  let before = 0;
  return instruments.map((valueGiven) => {
    const value = valueGiven(before);
    before += value;
    return value;
  });
}

/** F13. What all aid is of the cost that may be aided. */
export function aidIntensity(grants: readonly number[], eligibleCost: number): number {
  return grants.reduce((sum, grant) => sum + grant, 0) / eligibleCost;
}
