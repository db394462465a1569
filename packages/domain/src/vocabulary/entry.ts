import * as z from "zod";

import { Label, Slug } from "../label.ts";

const terms = z.array(z.string().min(1));
const Cues = z.strictObject({ en: terms, zh: terms });

/** One word of a closed list, as written in `data/words.yaml`. */
export const Word = z
  .strictObject({
    id: Slug,
    en: z.string().min(1).meta({ description: "English label" }),
    zh: z.string().meta({ description: "Chinese label; empty where Chinese says nothing" }),
    means: z.string().min(1).meta({ description: "What the word means, in one sentence" }),
    meansZh: z.string().min(1).meta({ description: "The same in Chinese" }),
  })
  .meta({ id: "Word", description: "One word of a closed list of the model" });
export type Word = z.infer<typeof Word>;

/** A sector as written in `data/sectors.yaml`. */
export const Sector = z
  .strictObject({
    id: Slug,
    parent: Slug.nullable(),
    seed: z.boolean().meta({ description: "Named in the starting document" }),
    label: Label,
    aliases: Cues.meta({ description: "Words that name the sector in texts" }),
    policyLists: z
      .array(z.strictObject({ list: Slug, from: z.string(), note: z.string().min(1) }))
      .meta({ description: "Official lists that name the sector" }),
    mappings: z.strictObject({
      sei: z.array(z.string()).meta({ description: "Strategic emerging industries, NBS 2018" }),
      isic: z.array(z.string()).meta({ description: "ISIC Rev. 4" }),
    }),
  })
  .meta({ id: "Sector", description: "A field of industry that measures address" });
export type Sector = z.infer<typeof Sector>;

const Narrower = z.strictObject({ id: Slug, label: Label, cues: Cues });

/** An instrument as written in `data/instruments.yaml`; `family` and `funding` name words of `data/words.yaml`. */
export const Instrument = z
  .strictObject({
    id: Slug,
    family: Slug,
    funding: Slug.meta({ description: "Whether the instrument works through money" }),
    label: Label,
    definition: z.string().min(1),
    cues: Cues.meta({ description: "Words that point to the instrument in texts" }),
    mappings: z.strictObject({
      gta: z.array(z.string()).meta({ description: "Global Trade Alert intervention types" }),
      mast: z.array(z.string()).meta({ description: "UN MAST chapters" }),
      stip: z.array(z.string()).meta({ description: "EC-OECD STIP policy instruments" }),
    }),
    narrower: z.array(Narrower),
  })
  .meta({ id: "Instrument", description: "A means by which policy acts" });
export type Instrument = z.infer<typeof Instrument>;
