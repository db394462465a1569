import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { SourceId } from "../ids.ts";
import { Label, Slug } from "../label.ts";
import { SectorId } from "../vocabulary/lists.ts";
import { Explained } from "./explained.ts";
import { Scope } from "./scope.ts";

const words = z.string().min(1);

/**
 * No comparison: figures of China alone, nothing to hold them against. Not looked: we hold no figure of the sector at
 * all.
 */
export const PositionVerdict = z.enum([
  "leads",
  "among-leaders",
  "trails",
  "no-comparison",
  "not-looked",
]);
export type PositionVerdict = z.infer<typeof PositionVerdict>;

/**
 * Share: China's part of the world. Rank: its place. First places: in how many of a list of fields it is first. Pair:
 * a figure of China over one of the world.
 */
export const ComparisonBasis = z.enum(["share", "rank", "first-places", "pair"]);
export type ComparisonBasis = z.infer<typeof ComparisonBasis>;

export const PositionComparison = z
  .strictObject({
    basis: ComparisonBasis,
    metric: words,
    period: PartialDate,
    verdict: PositionVerdict.extract(["leads", "among-leaders", "trails"]),
    figure: Explained.meta({ description: "A share in percent, or a rank" }),
    indicators: z.array(Slug).min(1),
    sources: z.array(SourceId).min(1),
  })
  .meta({ id: "PositionComparison", description: "China against the world in one metric" });
export type PositionComparison = z.infer<typeof PositionComparison>;

export const SectorPosition = z
  .strictObject({
    sector: SectorId,
    label: Label,
    seed: z.boolean().meta({ description: "Named in the starting document" }),
    verdict: PositionVerdict.meta({ description: "The weakest of its comparisons" }),
    comparisons: z.array(PositionComparison),
    unused: z
      .array(z.strictObject({ indicator: Slug, why: words }))
      .meta({ description: "Indicators that compare nothing" }),
  })
  .meta({ id: "SectorPosition", description: "How China stands in a sector, as far as we hold" });
export type SectorPosition = z.infer<typeof SectorPosition>;

export const Positions = z
  .strictObject({
    scope: Scope,
    rule: z.array(words).meta({ description: "How a verdict follows from the figures" }),
    alone: z.array(SectorId).meta({
      description: "Sectors in every comparison of which others hold less than a tenth",
    }),
    verdicts: z.array(z.strictObject({ verdict: PositionVerdict, sectors: z.array(SectorId) })),
    sectors: z.array(SectorPosition).meta({ description: "Every sector, in vocabulary order" }),
  })
  .meta({ id: "Positions", description: "China against the world, sector by sector" });
export type Positions = z.infer<typeof Positions>;
