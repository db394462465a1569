import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  table: "The table behind it",
  data: (rows: string) => `Data: CSV, ${rows} rows`,
  svg: "Image: SVG",
  png: "Image: PNG",
  cite: "Cite",
  link: "Link",
  copied: "Copied",
  citation: (title: string, source: string, address: string) =>
    `NQPF Observatory. “${title}.” ${source} ${address}`,
} as const;

export const messages = inLanguage(en, zh);
