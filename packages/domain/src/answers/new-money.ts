import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { MeasureId } from "../ids.ts";
import { Slug } from "../label.ts";
import { Explained } from "./explained.ts";

/** How much of each step in the life of a money line is new. */
export const NewMoney = z
  .strictObject({
    measure: MeasureId,
    line: Slug,
    steps: z.array(
      z.strictObject({
        property: z.string().meta({ description: "Path of the amount that the step sets" }),
        on: PartialDate,
        newMoney: Explained,
      }),
    ),
  })
  .meta({ id: "NewMoney", description: "How much of each step of a money line is new" });
export type NewMoney = z.infer<typeof NewMoney>;
