import { briefOf } from "@nqpf/analysis";
import { type Claim, fold, lastDay, statedOn } from "@nqpf/domain";
import { sentencesOf, wordsOf } from "@nqpf/domain/answers";
import { briefHtml, briefMarkdown } from "@nqpf/interchange";
import { describe, expect, it } from "vitest";

import { briefInput } from "../src/briefs/brief-of-week.ts";
import { statedDocuments } from "../src/briefs/documents-of-week.ts";
import { openLedger } from "../src/ledger.ts";
import { createViews } from "../src/viewing.ts";

const ledger = openLedger({ today: () => "2026-11-24" });
const inputOf = briefInput(ledger, createViews(ledger), null);
const input = await inputOf("2024-W16", undefined);
const brief = briefOf(input);
const lastDayOfWeek = "2024-04-21";
const statements = new Map(
  brief.documents.flatMap((document) => document.statements).map((item) => [item.id, item]),
);
const heldOn = (id: string) => (statements.get(id)?.sentences ?? []).map(wordsOf).join("\n");

describe("the brief of the starting document's week", () => {
  it("uses only what had been published by its last day", () => {
    expect(brief.claims.length).toBeGreaterThan(150);
    const late = [...brief.claims, ...brief.observations].filter(
      (cited) => lastDay(cited.statedOn) > lastDayOfWeek,
    );
    expect(late).toEqual([]);
    expect(brief.sources.filter((source) => lastDay(statedOn(source)) > lastDayOfWeek)).toEqual([]);
  });

  it("holds no word of the part that was kept for first loans in June", () => {
    for (const text of [briefMarkdown(brief), briefHtml(brief), JSON.stringify(brief)])
      expect(text).not.toMatch(/earmark|\b100 ?bn|first loans/i);
  });

  it("knows who pays the 1.75 percent: the banks, not the firms", () => {
    expect(statements.get("seed-rate-175")?.verdict).toBe("misread");
    expect(heldOn("seed-rate-175")).toMatch(
      /central-bank rate 1\.75 percent, paid by 21 .* to People's Bank of China/,
    );
    const others = statements
      .get("seed-rate-175")
      ?.sentences.flatMap(({ claims }) => claims)
      .map((id) => brief.claims.find((claim) => claim.id === id)?.source)
      .filter((source) => source !== "bofit-2024-16");
    expect(others?.length).toBeGreaterThan(2);
  });

  it("gives each of the document's statements the verdict that could be known", () => {
    expect(Object.fromEntries([...statements].map(([id, { verdict }]) => [id, verdict]))).toEqual({
      "seed-priority": "holds",
      "seed-origin": "holds",
      "seed-mentions-rising": "holds",
      "seed-ambition": "not-scorable",
      "seed-hub-2027": "not-scorable",
      "seed-early-mover": "not-scorable",
      "seed-sector-advanced-manufacturing": "holds",
      "seed-sector-artificial-intelligence": "holds",
      "seed-sector-new-materials": "holds",
      "seed-sector-hydrogen": "holds",
      "seed-sector-commercial-space": "holds",
      "seed-sector-healthcare": "holds",
      "seed-no-competition": "still-open",
      "seed-growth": "not-scorable",
      "seed-clusters": "not-scorable",
      "seed-unclear-implementation": "holds",
      "seed-credit-guidance": "holds",
      "seed-soe-rd": "still-open",
      "seed-few-measures": "holds",
      "seed-relending-500bn": "holds",
      "seed-rate-175": "misread",
      "seed-relending-scope": "misread",
      "seed-commercial-banks": "holds",
      "seed-data-centres": "holds",
      "seed-education": "holds",
      "seed-funding-unspecified": "holds",
      "seed-risk-innovation": "not-scorable",
      "seed-risk-schemes": "not-scorable",
      "seed-possibilities": "not-scorable",
      "seed-complicated": "not-scorable",
    });
  });

  it("takes no verdict from those written later", () => {
    const rewritten = input.stated.map((document) => ({
      ...document,
      statements: document.statements.map((statement) => ({
        ...statement,
        verdict: "holds" as const,
        explanation: "nothing",
        statusThen: "nothing",
        statusNow: "nothing",
      })),
    }));
    expect(briefOf({ ...input, stated: rewritten })).toEqual(brief);
  });

  it("puts what is open of the measures it names in the box, and on whose word", () => {
    const unknown = brief.unknown.sentences.map(wordsOf).join("\n");
    expect(unknown).toMatch(/Stated as open: .*borrower rate open .* according to Bank of Finland/);
    expect(unknown).toMatch(/Not held: .* no amount is held/);
  });

  it("footnotes every sentence that says what happened, was learned or stands", () => {
    const said = [brief.happened, brief.learned, brief.position].flatMap((part) => part.sentences);
    expect(said.length).toBeGreaterThan(6);
    expect(
      said.filter(({ claims, observations }) => claims.length + observations.length === 0),
    ).toEqual([]);
  });

  it("explains every number of the position by rows that make it", () => {
    for (const { figure } of brief.position.sentences) {
      const sum = figure?.included.reduce((total, row) => total + row.value, 0);
      expect(figure?.value).toBe(sum);
    }
  });
});

describe.each(["2024-W16", "2025-W35"])("a claim taken from the brief of %s", async (week) => {
  const whole = await inputOf(week, undefined);
  const before = briefOf(whole);
  const { asOf, knownAt, revision, proposed } = before.scope;
  const at = { asOf, knownAt, revision, proposed };
  const ledgerClaims = ledger.claimsAt(revision);
  const cited = new Set<string>(before.claims.map(({ id }) => id));

  // Only the measure that the claim is about is folded anew, which takes a fraction of a millisecond instead of a tenth
  // of a second for the ledger. The first test shows that a measure folded alone is the one folded among all.
  const foldAlone = (claims: readonly Claim[]) => fold(claims, at).measures[0];
  const claimsOf = (measure: Claim["measure"]) => ledger.claimsOf(measure, revision);

  const statedWithout = (gone: Claim) => {
    const left = ledgerClaims.filter((claim) => claim !== gone);
    return statedDocuments(ledger, left, { from: before.from, until: before.until });
  };
  const briefWithout = (gone: Claim) => {
    const folded = foldAlone(claimsOf(gone.measure).filter((claim) => claim !== gone));
    const measures = whole.measures.flatMap((measure) =>
      measure.id === gone.measure ? (folded ?? []) : [measure],
    );
    const ofDocument = whole.stated.some(({ source }) => source.id === gone.source);
    return briefOf({ ...whole, measures, stated: ofDocument ? statedWithout(gone) : whole.stated });
  };

  it("leaves its measure as it would be among all others", () => {
    const ids = new Set(before.claims.map(({ measure }) => measure));
    expect(ids.size).toBeGreaterThan(35);
    for (const id of ids)
      expect(foldAlone(claimsOf(id))).toEqual(whole.measures.find((measure) => measure.id === id));
  });

  it("changes or removes every sentence that cites it, whichever claim it is", () => {
    const unchanged: string[] = [];
    for (const claim of ledgerClaims.filter(({ id }) => cited.has(id))) {
      const after = new Map(
        sentencesOf(briefWithout(claim)).map((sentence) => [sentence.key, wordsOf(sentence)]),
      );
      for (const sentence of sentencesOf(before))
        if (sentence.claims.includes(claim.id) && after.get(sentence.key) === wordsOf(sentence))
          unchanged.push(`${claim.id} ${claim.property}: ${wordsOf(sentence)}`);
    }
    expect(unchanged).toEqual([]);
  }, 60_000);

  it("has a name of its own for every sentence", () => {
    const keys = sentencesOf(before).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it("gives a measure nobody has heard of the same sentences under its own name", () => {
  const renamed = input.measures.map((measure, at) => ({
    ...measure,
    title: { ...measure.title, value: { en: `Measure ${at}`, zh: null } },
  }));
  const titles = input.measures.map(({ title }) => title.value.en);
  const text = sentencesOf(briefOf({ ...input, measures: renamed }))
    .map(wordsOf)
    .join("\n");
  expect(titles.filter((title) => text.includes(title))).toEqual([]);
  expect(text).toMatch(/Measure \d+: announced on 16 April 2024/);
});

it("says of a thin week that it is thin, and of empty parts that they are", async () => {
  const thin = briefOf(await inputOf("2021-W20", undefined));
  expect(thin.thin).toBe(true);
  expect(thin.summary).toMatch(/^A thin week: 0 happened/);
  expect(thin.happened.empty).toMatch(/Nothing that we hold/);
  expect(briefMarkdown(thin)).toContain("Nothing that we hold");
});
