import * as z from "zod";

import { ActorRole, InstrumentId, NotStatedKey, Rung, SectorId } from "../vocabulary/lists.ts";
import { NamedParty, spanFields } from "./span.ts";
import { ReadDate, ReadMoney, ReadRate, ReadTarget } from "./values.ts";

export const ReadRole = z
  .strictObject({ ...NamedParty.shape, role: ActorRole })
  .meta({ id: "ReadRole", description: "A party and what it does in a measure" });
export type ReadRole = z.infer<typeof ReadRole>;

export const Trigger = z
  .strictObject({ trigger: z.string().min(1), ...spanFields })
  .meta({ id: "Trigger", description: "The words that show a measure and its rung" });
export type Trigger = z.infer<typeof Trigger>;

/** What a text says of one measure. A proposal of the machine, never a fact. */
export const ReadMeasure = z
  .strictObject({
    instruments: z.array(InstrumentId).min(1),
    sectors: z.array(SectorId),
    roles: z.array(ReadRole),
    money: z.array(ReadMoney),
    rates: z.array(ReadRate),
    dates: z.array(ReadDate),
    targets: z.array(ReadTarget),
    rung: Rung,
    notStated: z
      .array(NotStatedKey)
      .meta({ description: "What the text says is missing or open; silence is not enough" }),
    evidence: Trigger,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: "How much of a measure's frame the text fills; no probability" }),
  })
  .meta({ id: "ReadMeasure", description: "A measure as a text states it" });
export type ReadMeasure = z.infer<typeof ReadMeasure>;
