import { type Day, firstDay, lastDay, type PartialDate, Refusal } from "@nqpf/domain";

/** A period from its first day to its last. Refuses one that ends before it begins. */
export function periodOf(from: Day, until: Day): { readonly from: Day; readonly until: Day } {
  if (until < from) throw backward("until", from, until);
  return { from, until };
}

interface Periods {
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly announcedFrom?: PartialDate | undefined;
  readonly announcedUntil?: PartialDate | undefined;
}

/** Refuses filters of measures of which a period ends before it begins, so that nothing could pass. */
export function refuseBackward({ from, until, announcedFrom, announcedUntil }: Periods): void {
  if (endsBefore(from, until)) throw backward("until", from, until);
  if (endsBefore(announcedFrom, announcedUntil))
    throw backward("announcedUntil", announcedFrom, announcedUntil);
}

function endsBefore(from: PartialDate | undefined, until: PartialDate | undefined): boolean {
  return from !== undefined && until !== undefined && lastDay(until) < firstDay(from);
}

function backward(parameter: string, from = "", until = ""): Refusal {
  return new Refusal(
    "bad-period",
    parameter,
    `a period from ${from} until ${until} ends before it begins; ${parameter} must be ${from} or later`,
  );
}
