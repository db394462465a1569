import * as z from "zod";

import { MeasureId } from "./ids.ts";
import { Label } from "./label.ts";
import { spanFields } from "./reading/span.ts";

const reasons = z.array(z.string()).meta({ description: "In English, one sentence each" });

export const LinkCandidate = z
  .strictObject({ measure: MeasureId, title: Label, reasons })
  .meta({ id: "LinkCandidate", description: "A measure that a text may speak of" });
export type LinkCandidate = z.infer<typeof LinkCandidate>;

/** What a measure read from a text was before: the ledger's, a proposal from a text, or nothing. */
export const LinkOutcome = z.enum(["known", "proposed", "new"]);
export type LinkOutcome = z.infer<typeof LinkOutcome>;

export const MeasureLink = z
  .strictObject({
    ...spanFields,
    measure: MeasureId.meta({ description: "To which the claims of the reading go" }),
    outcome: LinkOutcome,
    reasons,
    candidates: z.array(LinkCandidate).meta({
      description: "Measures that may be meant, of which none was taken",
    }),
  })
  .meta({ id: "MeasureLink", description: "To which measure a reading was put, and why" });
export type MeasureLink = z.infer<typeof MeasureLink>;
