import { interestSubsidies, rollovers } from "./costs.ts";
import { Ledger } from "./ledger.ts";
import type { InstrumentPlan, Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";

/** Books every flow of a run, quarter by quarter and instrument by instrument; write-offs are no cash and are not booked. */
export function settle(plan: Plan, scratch: Scratch): Ledger {
  const ledger = new Ledger(scratch.balances);
  plan.instruments.forEach((instrument, row) => {
    bookProjects(plan, scratch, ledger, instrument, row);
    if (instrument.isLoan) bookLoans(plan, scratch, ledger, instrument, row);
  });
  for (const { cash } of interestSubsidies(plan, scratch)) ledger.post("budget", "banks", cash);
  return ledger;
}

function bookProjects(
  { quarters }: Plan,
  { beliefs, called, placed, sales }: Scratch,
  ledger: Ledger,
  { kind, places }: InstrumentPlan,
  row: number,
): void {
  const relabelled = beliefs[places.relabelled] ?? 0;
  const open = places.publicShare === null ? 1 : (beliefs[places.publicShare] ?? 1);
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const at = row * quarters + quarter;
    const [come, spent, sold] = [called[at] ?? 0, placed[at] ?? 0, sales[at] ?? 0];
    if (come !== 0 && kind === "equity-stakes") {
      const fromPublic = Math.round(open * come);
      ledger.post("local government", "funds", fromPublic);
      ledger.post("private capital", "funds", come - fromPublic);
    }
    if (spent !== 0) {
      if (kind === "equity-stakes") ledger.post("funds", "firms", spent);
      else if (kind === "cheap-land") ledger.post("local government", "firms", spent);
      else if (kind !== "refinanced-loans" && kind !== "covered-loans")
        ledger.post("budget", "firms", spent);
      const before = Math.round(relabelled * spent);
      ledger.post("firms", "private capital", before);
      ledger.post("firms", "suppliers", spent - before);
    }
    if (sold === 0) continue;
    ledger.post("customers", "firms", sold);
    if (kind !== "equity-stakes") continue;
    ledger.post("firms", "funds", sold);
    const toPublic = Math.round(open * sold);
    ledger.post("funds", "local government", toPublic);
    ledger.post("funds", "private capital", Math.round(sold) - toPublic);
  }
}

/** Loans run a year and may roll over twice; what is lost is spread over a row's repayments in proportion. */
function bookLoans(
  plan: Plan,
  scratch: Scratch,
  ledger: Ledger,
  { kind, refinanced, cover, fee, bankRate }: InstrumentPlan,
  row: number,
): void {
  const { quarters, prime, funding, sectors, shared } = plan;
  const { beliefs, placed, running, loss, lent } = scratch;
  const [once, twice] = rollovers(plan, beliefs);
  const lost = (lent[row] ?? 0) > 0 ? (loss[row] ?? 0) / (lent[row] ?? 1) : 0;
  const margin =
    sectors.reduce((sum, sector) => sum + sector.margin, 0) / Math.max(sectors.length, 1);
  const passed = beliefs[shared.passThrough] ?? 0;
  const share = kind === "refinanced-loans" ? refinanced : 0;
  for (let quarter = 0; quarter < quarters; quarter += 1)
    running[quarter + 1] = (running[quarter] ?? 0) + (placed[row * quarters + quarter] ?? 0);
  const until = (quarter: number) => (quarter < 0 ? 0 : (running[quarter + 1] ?? 0));
  const lentIn = (quarter: number) => (quarter < 0 ? 0 : (placed[row * quarters + quarter] ?? 0));
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const owed =
      until(quarter) -
      until(quarter - 4) +
      once * (until(quarter - 4) - until(quarter - 8)) +
      once * twice * (until(quarter - 8) - until(quarter - 12));
    const due =
      (1 - once) * lentIn(quarter - 4) +
      once * (1 - twice) * lentIn(quarter - 8) +
      once * twice * lentIn(quarter - 12);
    const gap = (funding[quarter] ?? 0) - (bankRate[quarter] ?? 0);
    const rate = (prime[quarter] ?? 0) + margin - passed * share * gap;
    ledger.post("banks", "firms", lentIn(quarter));
    ledger.post("firms", "banks", (owed * rate) / 4 + due * (1 - lost));
    if (share > 0) {
      ledger.post("central bank", "banks", share * lentIn(quarter));
      ledger.post(
        "banks",
        "central bank",
        share * due + (share * owed * (bankRate[quarter] ?? 0)) / 4,
      );
    }
    if (kind === "covered-loans") {
      ledger.post("firms", "guarantor", (owed * cover * fee) / 4);
      ledger.post("guarantor", "banks", cover * lost * due);
    }
  }
}
