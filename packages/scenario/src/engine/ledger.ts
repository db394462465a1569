/** Whose money it is. Customers pay for what projects sell; suppliers get what projects spend. */
export const accounts = [
  "central bank",
  "budget",
  "local government",
  "private capital",
  "banks",
  "guarantor",
  "funds",
  "firms",
  "suppliers",
  "customers",
] as const;
export type Account = (typeof accounts)[number];

const placeOf = Object.fromEntries(accounts.map((name, place) => [name, place]));

/** Balances in whole thousands of yuan. Every posting takes from one account what it gives another. */
export class Ledger {
  private readonly balances: Float64Array;

  constructor(balances: Float64Array) {
    this.balances = balances;
    balances.fill(0);
  }

  post(from: Account, to: Account, thousands: number): void {
    const whole = Math.round(thousands);
    if (whole === 0) return;
    const payer = placeOf[from] ?? 0;
    const payee = placeOf[to] ?? 0;
    this.balances[payer] = (this.balances[payer] ?? 0) - whole;
    this.balances[payee] = (this.balances[payee] ?? 0) + whole;
  }

  balance(account: Account): number {
    return this.balances[placeOf[account] ?? 0] ?? 0;
  }

  /** Zero, exactly: whole numbers below 2^53 add up without rounding. */
  sum(): number {
    let sum = 0;
    for (const balance of this.balances) sum += balance;
    return sum;
  }
}
