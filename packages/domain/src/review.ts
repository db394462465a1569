import * as z from "zod";

import { ClaimId } from "./ids.ts";

export const Decision = z.enum(["accept", "reject", "undo"]);
export type Decision = z.infer<typeof Decision>;

export const Review = z
  .strictObject({
    claim: ClaimId,
    decision: Decision.meta({ description: "`undo` takes the decision before it back" }),
    reason: z.string().min(1).max(2000).nullable(),
    reviewer: z
      .string()
      .min(1)
      .max(200)
      .nullable()
      .meta({ description: "As they name themselves" }),
    at: z.iso.datetime(),
    revision: z.int().positive(),
  })
  .meta({ id: "Review", description: "What a person decided about one claim. Never changed" });
export type Review = z.infer<typeof Review>;

/** The review that holds: the last accept or reject that no later undo took back. */
export function decisionOf(reviews: readonly Review[]): Review | null {
  const holding: Review[] = [];
  for (const review of reviews.toSorted((a, b) => a.revision - b.revision)) {
    if (review.decision === "undo") holding.pop();
    else holding.push(review);
  }
  return holding.at(-1) ?? null;
}
