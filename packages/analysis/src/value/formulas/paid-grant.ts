/** F12. A grant is worth what is paid; where it hangs on a condition, that times the chance that the condition is met. */
export function paidGrant(paid: number, chance = 1): number {
  return paid * chance;
}

/** F12. What a public buyer gives by paying more than the price. */
export function procurementPremium(volume: number, premiumShare: number): number {
  return volume * premiumShare;
}
