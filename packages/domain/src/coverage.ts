import * as z from "zod";

import { Day, PartialDate } from "./dates.ts";
import { Slug } from "./label.ts";
import { InstrumentId, SectorId } from "./vocabulary/lists.ts";

export const Coverage = z
  .strictObject({
    id: Slug,
    instruments: z.array(InstrumentId),
    sectors: z.array(SectorId),
    regions: z.array(Slug),
    from: PartialDate,
    until: PartialDate,
    searchedOn: Day,
    where: z.string().min(1),
    result: z.enum(["none-found", "partial"]),
    note: z.string().min(1).nullable(),
  })
  .meta({ id: "Coverage", description: "Who searched what, where and when, and what came of it" });
export type Coverage = z.infer<typeof Coverage>;
