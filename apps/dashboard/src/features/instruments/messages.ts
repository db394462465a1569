import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Instruments",
  lead: "The means by which policy acts, in families. Each says whether it works through money.",
  eyebrow: "Instrument",
  columns: { instrument: "Instrument", money: "Money", measures: "Measures" },
  facts: {
    family: "Family",
    funding: "Money",
    narrower: "Narrower",
    cues: "Words that point to it",
    cuesZh: "Chinese terms",
    gta: "Global Trade Alert",
    mast: "UN MAST chapter",
    stip: "EC-OECD STIP",
  },
} as const;

export const messages = inLanguage(en, zh);
