import { Extraction, type ReadMeasure } from "@nqpf/domain/reading";
import { describe, expect, it } from "vitest";

import { anExtractor, someHash } from "./an-extractor.ts";
import { expectedOf, type ExpectedMeasure } from "./starting-document/expected.ts";

const extractor = anExtractor();

describe.each(["english", "chinese", "altered", "original"])("the %s text", (id) => {
  const { text, lang, published, expect: wanted } = expectedOf(id);
  const found = Extraction.parse(
    extractor.extract({ text: text ?? "", sha256: someHash, lang, published }),
  );
  const pairs = paired(found.measures, wanted.measures);

  it.skipIf(text === undefined)("gives every measure, each by one of its own", () => {
    expect(pairs.map(({ measure }) => measure?.instruments ?? [])).toEqual(
      pairs.map(({ listed }) => expect.arrayContaining(listed.instruments)),
    );
    expect(new Set(pairs.map(({ measure }) => measure)).size).toBe(pairs.length);
  });

  it.skipIf(text === undefined)("gives each measure its sectors, roles, dates and targets", () => {
    for (const { listed, measure } of pairs) {
      expect(measure?.sectors).toEqual(expect.arrayContaining(listed.sectors));
      expect(measure?.roles).toEqual(
        expect.arrayContaining(listed.roles.map((role) => expect.objectContaining(role))),
      );
      expect(measure?.dates).toEqual(
        expect.arrayContaining(listed.dates.map((date) => expect.objectContaining(date))),
      );
      expect(measure?.targets).toEqual(
        expect.arrayContaining(listed.targets.map((target) => expect.objectContaining(target))),
      );
      expect(measure?.notStated).toEqual(expect.arrayContaining(listed.notStated));
    }
  });

  it.skipIf(text === undefined)("gives each measure its money and rates, and no other", () => {
    for (const { listed, measure } of pairs) {
      expect(measure?.money.map(({ start: _s, end: _e, ...money }) => money)).toEqual(listed.money);
      expect(measure?.rates.map(({ start: _s, end: _e, ...rate }) => rate)).toEqual(listed.rates);
    }
    const others = found.measures.filter((one) => !pairs.some(({ measure }) => measure === one));
    expect(others.flatMap(({ money, rates }) => [...money, ...rates])).toEqual([]);
  });

  it.skipIf(text === undefined)("puts each measure on its rung, on words that show it", () => {
    for (const { listed, measure } of pairs) {
      expect([listed.rung, ...listed.acceptRung]).toContain(measure?.rung);
      expect(sharesHalf(text ?? "", measure?.evidence, listed.trigger)).toBe(true);
    }
  });

  it.skipIf(text === undefined)("names the fields of the text, and no other", () => {
    const named = new Set(
      [...found.measures, ...found.statements].flatMap(({ sectors }) => sectors),
    );
    const allowed = new Set([
      ...wanted.sectors,
      ...wanted.measures.flatMap(({ sectors }) => sectors),
    ]);
    expect([...named]).toEqual(expect.arrayContaining(wanted.sectors));
    expect([...named].filter((sector) => !allowed.has(sector))).toEqual([]);
  });

  it.skipIf(text === undefined)("gives every statement, each by one of its own", () => {
    const left = [...found.statements];
    const missed = wanted.statements.filter((listed) => {
      const index = left.findIndex(
        (statement) =>
          statement.kind === listed.kind &&
          statement.date === listed.date &&
          statement.key === listed.key &&
          (listed.contains === undefined || statement.text.includes(listed.contains)) &&
          (listed.text === undefined || sharesHalf(text ?? "", statement, listed.text)),
      );
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    expect(missed).toEqual([]);
  });

  it.skipIf(text === undefined)("says of some measure what the text says is missing", () => {
    expect(found.measures.flatMap(({ notStated }) => notStated)).toEqual(
      expect.arrayContaining(wanted.notStatedAnywhere),
    );
  });
});

function paired(measures: readonly ReadMeasure[], listed: readonly ExpectedMeasure[]) {
  return listed.map((one) => ({
    listed: one,
    measure: measures.find(({ instruments }) =>
      one.instruments.every((id) => instruments.includes(id)),
    ),
  }));
}

/** Whether a place shares at least half of the shorter of the two with words of the text. */
function sharesHalf(
  text: string,
  place: { readonly start: number; readonly end: number } | undefined,
  words: string,
): boolean {
  const start = text.indexOf(words);
  if (!place || start < 0) return false;
  const shared = Math.min(place.end, start + words.length) - Math.max(place.start, start);
  return shared * 2 >= Math.min(place.end - place.start, words.length);
}
