import { InstrumentId, MeasureId, SectorId } from "@nqpf/domain";
import { Prior } from "@nqpf/domain/scenario";
import * as z from "zod";

import type { InstrumentMap as Shape } from "../src/data/scenario-data.ts";

const share = z.number().min(0).max(1);
const beliefs = {
  kind: z.enum([
    "refinanced-loans",
    "covered-loans",
    "subsidised-interest",
    "equity-stakes",
    "paid-money",
    "forgone-tax",
    "cheap-land",
    "bought-output",
    "unstated-money",
  ]),
  ticket: z.number().positive(),
  quarters: z.int().min(1).max(48),
  delivery: Prior,
  additional: Prior,
  relabelled: Prior,
  publicShare: Prior.optional(),
  refinanced: share.positive().optional(),
  cover: share.optional(),
  fee: share.optional(),
  points: share.optional(),
  years: z.number().min(0).max(3).optional(),
};

/** `data/instruments.yaml`. */
export const InstrumentMap: z.ZodType<Shape> = z.strictObject({
  default: z.strictObject(beliefs),
  rows: z.array(z.strictObject({ instruments: z.array(InstrumentId).min(1), ...beliefs })),
  lines: z.array(
    z.strictObject({
      measure: MeasureId,
      take: z.array(z.string().min(1)).min(1),
      why: z.string().min(1),
    }),
  ),
  sectors: z.strictObject({
    spread: z.array(SectorId),
    inParts: z.record(z.string(), z.array(SectorId)),
    default: SectorId,
  }),
});
