import * as z from "zod";

import { Day, happenedBy, type Certainty, type PartialDate } from "./dates.ts";

/** From where a question looks at the ledger. */
export const Instant = z
  .strictObject({
    asOf: Day.meta({ description: "What held on that day" }),
    knownAt: Day.meta({ description: "What the public record said by the end of that day" }),
    revision: z
      .int()
      .positive()
      .meta({ description: "What this ledger said at that point of its own history" }),
    proposed: z
      .boolean()
      .meta({ description: "Whether machine proposals are shown beside accepted claims" }),
  })
  .meta({
    id: "Instant",
    description: "The three times of a question, and whether it sees proposals",
  });
export type Instant = z.infer<typeof Instant>;

/**
 * Whether something dated had happened by a day. What a record already reported had happened when it was recorded,
 * so an imprecise date is `unsure` only for days before that.
 */
export function occurredBy(date: PartialDate, day: Day, recordedAt: Day): Certainty {
  const happened = happenedBy(date, day);
  return happened === "unsure" && recordedAt <= day ? "yes" : happened;
}
