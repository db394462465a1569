import { inLanguage } from "../lib/in-language.ts";
import { zh } from "./profile-messages.zh.ts";

/** Words of the pages of a sector, an instrument and an actor. */
export const en = {
  rungs: "How far they have climbed",
  instruments: "By instrument",
  sectors: "By sector",
  measures: (count: number) => (count === 1 ? "1 measure" : `${count} measures`),
  filter: "Filter these",
  addition: "Money that may be added",
} as const;

export const profileMessages = inLanguage(en, zh);
