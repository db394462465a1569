import {
  type Claim,
  type Day,
  firstDay,
  type Instant,
  lastDay,
  Refusal,
  statedOn,
} from "@nqpf/domain";

import type { Ledger } from "./ledger.ts";

/** Where a ledger begins: with the earliest of its measures and signals, and with the first source that spoke. */
interface FirstDays {
  readonly dated: Day | undefined;
  readonly spoken: Day | undefined;
}

const found = new WeakMap<readonly Claim[], FirstDays>();

/** Refuses a day before everything in the ledger: an answer would look like a finding that there was nothing. */
export function refuseBeforeLedger(ledger: Ledger, { asOf, knownAt, revision }: Instant): void {
  const claims = ledger.claimsAt(revision);
  const { dated, spoken } = found.get(claims) ?? firstDaysOf(ledger, claims);
  found.set(claims, { dated, spoken });
  if (dated !== undefined && asOf < dated)
    throw new Refusal(
      "before-data",
      "asOf",
      `the ledger's measures and signals begin on ${dated}; ask asOf=${dated} or later`,
    );
  if (spoken !== undefined && knownAt < spoken)
    throw new Refusal(
      "before-data",
      "knownAt",
      `no source of the ledger had spoken by ${knownAt}; ask knownAt=${spoken} or later`,
    );
}

function firstDaysOf(ledger: Ledger, claims: readonly Claim[]): FirstDays {
  const starts = claims.flatMap(({ property, value }): string[] => {
    // safe: an announcement's value is a date and a rung's holds one, checked where claims enter.
    if (property === "announced") return [value as string];
    return property.startsWith("rungs/") ? [(value as { readonly on: string }).on] : [];
  });
  const dates = [...starts, ...ledger.catalogue.signals.map(({ date }) => date)];
  const spoke = [...ledger.sources().values()].map(
    (source) => [lastDay(statedOn(source)), source.accessed].toSorted()[0] ?? source.accessed,
  );
  return { dated: dates.map(firstDay).toSorted()[0], spoken: spoke.toSorted()[0] };
}
