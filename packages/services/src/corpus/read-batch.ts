import { createHash } from "node:crypto";

import { PartialDate } from "@nqpf/domain";
import type { CorpusItem, Extraction, TextLanguage } from "@nqpf/domain/reading";
import type { Extractor } from "@nqpf/extraction";

import type { Batch, BatchReading, LineFault } from "./batch.ts";
import { itemOf } from "./corpus-item.ts";

/** Reads the items of a batch. What is wrong with a line ends with the line. */
export function readBatch({ bytes, firstLine, skip }: Batch, extractor: Extractor): BatchReading {
  const readings: string[] = [];
  const faults: LineFault[] = [];
  let [characters, skipped, line] = [0, 0, firstLine - 1];
  let lastSkipped: CorpusItem["id"] | null = null;
  for (const text of new TextDecoder().decode(bytes).split("\n")) {
    line += 1;
    if (text.trim() === "") continue;
    const item = itemOf(text);
    if (typeof item === "string") faults.push({ line, reason: item });
    else if (skipped < skip) {
      skipped += 1;
      lastSkipped = item.id;
    } else {
      characters += item.text.length;
      const reading = readingOf(item, extractor);
      if ("fault" in reading) faults.push({ line, reason: reading.fault });
      readings.push(`${JSON.stringify({ id: item.id, ...reading })}\n`);
    }
  }
  const output = new TextEncoder().encode(readings.join(""));
  return { output, items: readings.length, characters, faults, skipped, lastSkipped };
}

/** A fault of ours at one text does not end the reading of millions; its line of output says so. */
function readingOf(
  { text, lang, date }: CorpusItem,
  extractor: Extractor,
): Extraction | { readonly fault: string } {
  try {
    return extractor.extract({
      text,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      lang: languageOf(lang ?? ""),
      published: publishedOf(date ?? ""),
    });
  } catch (error) {
    return { fault: `the reader failed: ${String(error)}` };
  }
}

/** Of a tag such as `zh-Hans` its language; any other language is left to be told from the text. */
function languageOf(tag: string): TextLanguage | undefined {
  const language = /^(?:zh|en)(?![a-z])/i.exec(tag)?.[0].toLowerCase();
  return language === "zh" || language === "en" ? language : undefined;
}

/** The date that a longer writing, such as one with a time of day, begins with. */
function publishedOf(written: string): PartialDate | null {
  const date = PartialDate.safeParse(/^\d{4}(?:-\d\d){0,2}/.exec(written)?.[0]);
  return date.success ? date.data : null;
}
