import { readFileSync } from "node:fs";
import { join } from "node:path";

import { InstrumentId, PartialDate, Rung, SectorId } from "@nqpf/domain";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { anExtractor, someHash } from "./an-extractor.ts";

const Passage = z.strictObject({
  id: z.string(),
  published: PartialDate,
  none: z.literal(true).optional(),
  unread: z.literal(true).optional(),
  instruments: z.array(InstrumentId).default([]),
  sectors: z.array(SectorId).default([]),
  rung: Rung.optional(),
  money: z.array(z.number()).default([]),
  text: z.string(),
});
type Passage = z.infer<typeof Passage>;

const passages = ["english", "chinese"].flatMap((name) => {
  const file = readFileSync(join(import.meta.dirname, `passages/${name}.yaml`), "utf8");
  return z.strictObject({ passages: z.array(Passage) }).parse(parse(file)).passages;
});
const extractor = anExtractor();

function measuresOf({ text, published }: Passage) {
  return extractor.extract({ text, sha256: someHash, published }).measures;
}

describe("a passage that states a measure", () => {
  const stating = passages.filter(({ none }) => !none);

  it.each(stating.filter(({ unread }) => !unread))("is read: $id", (passage) => {
    expectRead(passage);
  });

  it.fails.each(stating.filter(({ unread }) => unread))("is not read yet: $id", (passage) => {
    expectRead(passage);
  });
});

function expectRead(passage: Passage): void {
  const measures = measuresOf(passage);
  const found = <T>(of: (measure: (typeof measures)[number]) => readonly T[]) =>
    measures.flatMap((measure) => of(measure));
  expect(found(({ instruments }) => instruments)).toEqual(
    expect.arrayContaining(passage.instruments),
  );
  expect(found(({ sectors }) => sectors)).toEqual(expect.arrayContaining(passage.sectors));
  expect(found(({ money }) => money.map(({ value }) => value))).toEqual(
    expect.arrayContaining(passage.money),
  );
  if (passage.rung) expect(found(({ rung }) => [rung])).toContain(passage.rung);
}

describe("a passage without a measure", () => {
  it.each(passages.filter(({ none }) => none))("gives none: $id", (passage) => {
    expect(measuresOf(passage)).toEqual([]);
  });
});
