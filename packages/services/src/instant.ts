import { type Instant, Refusal } from "@nqpf/domain";
import type { ViewQuestion } from "@nqpf/domain/questions";

import { refuseBeforeLedger } from "./first-days.ts";
import type { Ledger } from "./ledger.ts";

/** Fills in what a question leaves out: today, everything known by today, the newest revision, accepted claims only. */
export function instantOf(ledger: Ledger, question: ViewQuestion): Instant {
  const today = ledger.today();
  const revision = question.revision ?? ledger.revision();
  if (revision > ledger.revision()) {
    throw new Refusal(
      "unknown-revision",
      "revision",
      `the newest revision is ${ledger.revision()}`,
    );
  }
  const at: Instant = {
    asOf: question.asOf ?? today,
    knownAt: question.knownAt ?? today,
    revision,
    proposed: question.standing === "proposed",
  };
  refuseBeforeLedger(ledger, at);
  return at;
}
