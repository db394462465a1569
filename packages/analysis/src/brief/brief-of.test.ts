import { type Claim, foldMeasure, type Measure, SourceId, type Statement } from "@nqpf/domain";
import { sentencesOf, wordsOf } from "@nqpf/domain/answers";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { InstrumentId } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import type { BriefInput } from "./brief-input.ts";
import { briefOf } from "./brief-of.ts";

const [instrument] = InstrumentId.options;
const review = SourceId.parse("a-review");
const at = anInstant({ asOf: "2024-04-21", knownAt: "2024-04-21" });

const source = (id: string, kind: "primary-official" | "observer") => ({
  id: SourceId.parse(id),
  url: `https://example.org/${id}`,
  publisher: `Publisher of ${id}`,
  published: "2024-04-19",
  kind,
  lang: "en",
  title: null,
  accessed: "2026-01-01",
});
const sources = new Map(
  [source("a-source", "primary-official"), source("a-review", "observer")].map((item) => [
    item.id as string,
    item,
  ]),
);

function aMeasure(...claims: Claim[]): Measure {
  const measure = foldMeasure(aMeasureId, aMeasureOf(...claims), at);
  if (!measure) throw new Error("the measure does not fold");
  return measure;
}

function anInput(over: Partial<BriefInput> = {}): BriefInput {
  return {
    week: "2024-W16",
    scope: {
      ...at,
      dataThrough: null,
      population: { held: 1, announced: 1, unsure: 0, known: 1 },
    },
    measures: [],
    corrected: [],
    stated: [],
    read: [],
    signals: [],
    indicators: [],
    unspoken: [],
    sources,
    actors: new Map(),
    ...over,
  };
}

const statement = (over: Partial<Statement>): Statement => ({
  id: "a-statement",
  kind: "instrument",
  states: "Firms borrow at 1.75 percent.",
  subjects: {
    sectors: [],
    instruments: instrument ? [instrument] : [],
    actors: [],
    measures: [aMeasureId],
    signals: [],
    indicators: [],
  },
  statusThen: "then",
  statusNow: "now",
  verdict: "holds",
  explanation: "because",
  sources: [review],
  ...over,
});
const document = (...statements: Statement[]) => ({
  source: sources.get(review) ?? source(review, "observer"),
  statements,
  speaksOf: [aMeasureId],
});
const verdictOn = (asked: Statement, ...claims: Claim[]) =>
  briefOf(anInput({ measures: [aMeasure(...claims)], stated: [document(asked)] })).documents[0]
    ?.statements[0];

const rate = (over: Partial<Claim> = {}) =>
  aClaim(
    "terms/rate",
    {
      id: "rate",
      kind: "central-bank-rate",
      value: 1.75,
      unit: "percent",
      payer: null,
      recipient: null,
      from: "2024-04-07",
      until: null,
      note: null,
    },
    over,
  );
const version = (words: string, over: Partial<Claim>) =>
  aClaim(
    "disputed/who-pays",
    { kind: "rate-party", topic: "who pays 1.75 percent", at: "terms/rate", words },
    over,
  );
const byReview = { source: review, sourceKind: "observer" as const, statedOn: "2024-04-19" };

const target = (value: number | null) =>
  aClaim("targets/lead", {
    id: "lead",
    metric: "lead",
    value,
    unit: null,
    deadline: "2027",
    text: "to lead",
  });

describe("a brief of nothing", () => {
  const brief = briefOf(anInput());

  it("is thin and says of every part that it is empty", () => {
    expect(brief.thin).toBe(true);
    for (const part of [brief.happened, brief.learned, brief.corrected, brief.position])
      expect(part.empty).not.toBeNull();
    expect(sentencesOf(brief)).toEqual([]);
  });
});

describe("a sentence", () => {
  it("says what, when and who says so", () => {
    const raised = anAmount({ id: "ceiling", value: 8e11, on: "2024-04-17" });
    const { happened } = briefOf(
      anInput({
        measures: [aMeasure(aClaim("money/ceiling", raised, { statedOn: "2024-04-18" }))],
      }),
    );
    expect(happened.sentences.map(wordsOf)).toEqual([
      "A measure (一项措施): ceiling 800 bn CNY, on 17 April 2024, according to Publisher of a-source on 18 April 2024.",
    ]);
  });

  it("marks Chinese as such and leads to the measure", () => {
    const raised = anAmount({ id: "ceiling", on: "2024-04-17" });
    const { happened } = briefOf(
      anInput({ measures: [aMeasure(aClaim("money/ceiling", raised))] }),
    );
    expect(happened.sentences[0]?.words).toMatchObject([
      { text: "A measure", measure: aMeasureId, lang: "en" },
      { text: " (", measure: null },
      { text: "一项措施", lang: "zh" },
      { lang: "en" },
    ]);
  });

  it("shows a rival value and cites it", () => {
    const here = anAmount({ id: "ceiling", on: "2024-04-17" });
    const slip = aClaim(
      "money/ceiling",
      { ...here, value: 5e12 },
      { ...byReview, method: "reported" },
    );
    const { happened } = briefOf(
      anInput({ measures: [aMeasure(aClaim("money/ceiling", here), slip)] }),
    );
    expect(happened.sentences.map(wordsOf).join()).toMatch(
      /but ceiling 5 tn CNY.*Publisher of a-review/,
    );
    expect(happened.sentences[0]?.claims).toContain(slip.id);
  });

  it("says where reposts alone carry a value", () => {
    const here = anAmount({ id: "ceiling", on: "2024-04-17" });
    const { happened } = briefOf(
      anInput({ measures: [aMeasure(aClaim("money/ceiling", here, { sourceKind: "mirror" }))] }),
    );
    expect(happened.sentences.map(wordsOf).join()).toContain("reposts and digests alone");
  });
});

describe("the verdict on a statement", () => {
  it("holds where another source carries the figure", () => {
    expect(verdictOn(statement({}), rate())?.verdict).toBe("holds");
  });

  it("is open where the document alone carries the figure, and where nobody does", () => {
    expect(verdictOn(statement({}), rate(byReview))?.verdict).toBe("still-open");
    expect(verdictOn(statement({ states: "Firms borrow at 3.5 percent." }), rate())?.verdict).toBe(
      "still-open",
    );
  });

  it("is a misreading where a source nearer the origin has it otherwise", () => {
    const held = verdictOn(
      statement({}),
      rate(),
      version("firms pay the 1.75 percent", byReview),
      version("banks pay it", {}),
    );
    expect(held?.verdict).toBe("misread");
    expect(held?.sentences.map(wordsOf).join()).toMatch(
      /“firms pay the 1.75 percent”; against it .*“banks pay it”/,
    );
  });

  it("is open where the other side is no nearer the origin", () => {
    const other = version("banks pay it", {
      source: SourceId.parse("a-source"),
      sourceKind: "mirror",
    });
    expect(
      verdictOn(statement({}), rate(), version("firms pay the 1.75 percent", byReview), other)
        ?.verdict,
    ).toBe("still-open");
  });

  it("leaves out words of a side that a later source shares", () => {
    const later = version("banks pay it, less 100bn", { statedOn: "2024-06-15" });
    const brief = briefOf(
      anInput({
        measures: [
          aMeasure(
            rate(),
            version("firms pay the 1.75 percent", byReview),
            version("banks pay it, less 100bn", {}),
          ),
        ],
        stated: [document(statement({}))],
        unspoken: [later],
      }),
    );
    const text = sentencesOf(brief).map(wordsOf).join("\n");
    expect(text).toContain("otherwise according to Publisher of a-source on 7 April 2024");
    expect(text).not.toContain("100bn");
  });

  it("is not scorable for a goal without a figure, and for a date without one held for it", () => {
    const goal = statement({ kind: "deadline", states: "By 2027 it is to lead." });
    expect(
      verdictOn(statement({ kind: "goal", states: "It is to lead." }), target(5))?.verdict,
    ).toBe("not-scorable");
    expect(verdictOn(goal, target(null))?.verdict).toBe("not-scorable");
    expect(verdictOn(goal, target(5))?.verdict).toBe("still-open");
  });

  it("on what is said to be open holds until an amount is known", () => {
    const open = statement({ kind: "uncertainty", states: "Who pays is open." });
    expect(verdictOn(open)?.verdict).toBe("holds");
    expect(verdictOn(open, aClaim("money/ceiling", anAmount({ id: "ceiling" })))?.verdict).toBe(
      "superseded",
    );
  });
});
