/** Three answers to "how much does public money move", which are not each other's. */
export interface Leverage {
  /** L1: private money for each unit committed. The number that governments quote. */
  readonly onCommitment: number;
  /** L2: private money for each unit given up. */
  readonly onCost: number;
  /** L3: investment that would not have been made otherwise for each unit given up. The one that policy is about. */
  readonly additional: number;
}

/** F15. Nothing that was not given moves anything: null where there is no commitment or no cost. */
export function leverageOf(money: {
  readonly privateMoney: number;
  readonly additionalInvestment: number;
  readonly commitment: number;
  readonly publicCost: number;
}): Leverage | null {
  const { privateMoney, additionalInvestment, commitment, publicCost } = money;
  if (commitment <= 0 || publicCost <= 0) return null;
  return {
    onCommitment: privateMoney / commitment,
    onCost: privateMoney / publicCost,
    additional: additionalInvestment / publicCost,
  };
}
