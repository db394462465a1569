import type { Amount } from "./amount.ts";

/** The year by whose rate an amount is converted: of the flow or, without one, of the day on which it was set. */
export function yearOfMoney({ period, on }: Pick<Amount, "period" | "on">): string {
  return (period === null || period === "yearly" ? on : period).slice(0, 4);
}
