import * as z from "zod";

import { TrendBy } from "../answers/signal-trend.ts";
import { ViewQuestion } from "./view.ts";

const { asOf, knownAt, revision } = ViewQuestion.shape;

export const SignalTrendQuestion = z.strictObject({
  asOf,
  knownAt,
  revision,
  by: TrendBy.optional().meta({ description: "Length of a period; default month" }),
});
export type SignalTrendQuestion = z.infer<typeof SignalTrendQuestion>;
