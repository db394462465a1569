import { type Day, Refusal } from "@nqpf/domain";

/** A period from its first day to its last. Refuses one that ends before it begins. */
export function periodOf(from: Day, until: Day): { readonly from: Day; readonly until: Day } {
  if (until < from)
    throw new Refusal(
      "bad-period",
      "until",
      `a period from ${from} until ${until} ends before it begins; until must be ${from} or later`,
    );
  return { from, until };
}
