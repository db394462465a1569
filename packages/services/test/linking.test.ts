import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { DocumentAnswer, Ingested, ReviewList } from "@nqpf/domain/answers";
import { openMemoryStore } from "@nqpf/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { openKeptObservatory } from "../src/kept-observatory.ts";
import type { Observatory } from "../src/observatory.ts";

const facility = "pbc-sti-tech-transformation-relending";

let observatory: Observatory;
let close: () => Promise<void>;

beforeAll(async () => {
  const store = await openMemoryStore();
  observatory = await openKeptObservatory(store, { today: () => "2026-11-24", samples: false });
  close = () => store.close();
  await keep("Nothing is said here. The first text takes longest, as the reader is made for it.");
}, 60_000);
afterAll(() => close());

const keep = async (text: string, published = "2026-03-04") =>
  Ingested.parse(
    await observatory.writes.addDocument({ bytes: Buffer.from(text), published, kind: "media" }),
  );
const conflictsOn = (measure: string) =>
  observatory
    .listConflicts({ standing: "proposed", limit: 200 })
    .data.filter((conflict) => conflict.measure === measure);
const proposedMeasure = (id: string) =>
  observatory.getMeasure({ id, standing: "proposed" })?.measure;

describe("the starting document, and the same facts in other words", () => {
  const tellings = join(import.meta.dirname, "../../extraction/test/starting-document");
  const original = join(import.meta.dirname, "../../../../shared/seeds/bofit-2024-16.txt");

  it.each(["original", "english", "chinese"])(
    "raise a conflict over who pays the rate when the %s is kept",
    async (id) => {
      const file = readFileSync(join(tellings, `${id}.yaml`), "utf8");
      const { text, published } = parse(file) as { text?: string; published: string };
      if (text === undefined && !existsSync(original)) return;
      const before = observatory.listConflicts({ limit: 200 }).data;
      const { document, links } = await keep(text ?? readFileSync(original, "utf8"), published);
      expect(links?.find(({ measure }) => measure === facility)).toMatchObject({
        outcome: "known",
        reasons: expect.arrayContaining([expect.stringMatching(/^Same amount: /)]),
      });
      const conflict = conflictsOn(facility).find(
        ({ kind, sides }) =>
          kind === "rate-party" &&
          sides.some(({ claims }) => claims.some(({ source }) => source === document.id)),
      );
      expect(conflict?.severity).toBe("grave");
      const kinds = conflict?.sides.flatMap(({ value }) =>
        value?.kind === "terms" ? value.value.kind : [],
      );
      expect(kinds).toEqual(expect.arrayContaining(["central-bank-rate", "lending-rate"]));
      expect(observatory.listConflicts({ limit: 200 }).data).toEqual(before);
    },
    30_000,
  );
});

const notice = (amount: string) =>
  `The People's Bank of China announced a relending facility of ${amount} billion yuan for hydrogen firms on 3 March 2026. Branches report every quarter on the loans that they have made, and the first list of firms is due in May.`;

describe("two texts of one measure", () => {
  it("give one proposal with the evidence of both, and the copy says of what it is one", async () => {
    const first = await keep(`Central bank news\n${notice("340")}`);
    const copy = await keep(`Hydrogen gets its own loans\n${notice("340")}`);
    expect(first).toMatchObject({ duplicateOf: null, similar: [] });
    expect(copy.duplicateOf).toMatchObject({ document: first.document.id, relation: "copy" });
    const measure = first.links?.[0]?.measure ?? "";
    expect(copy.links).toMatchObject([{ measure, outcome: "proposed" }]);
    expect(copy.links?.[0]?.reasons).toContain(`The same sentence stands in ${first.document.id}.`);
    const { title, money, instrument } = proposedMeasure(measure) ?? {};
    const sources = [first.document.id, copy.document.id].toSorted();
    for (const held of [title, instrument, money?.[0]?.amounts[0]])
      expect(held?.claims.map(({ source }) => source).toSorted()).toEqual(sources);
    expect(money).toHaveLength(1);
  });

  it("show a reviewer the link with its reasons, and the copy", async () => {
    const copy = await keep(`Hydrogen gets its own loans\n${notice("340")}`);
    expect(copy.outcome).toBe("known");
    const hash = copy.document.sha256;
    const reviews = ReviewList.parse(await observatory.listReviews({ document: hash, limit: 200 }));
    expect(reviews.data.length).toBeGreaterThan(3);
    for (const { link, document } of reviews.data) {
      expect(link).toEqual(copy.links?.[0]);
      expect(document?.duplicateOf?.words).toMatch(/^It repeats “Central bank news” \(doc-/);
    }
    const answer = DocumentAnswer.parse(await observatory.getDocument({ hash }));
    expect(answer.reading?.links).toEqual(copy.links);
  });

  it("are two measures where the quota differs, and the likeness names both", async () => {
    const other = await keep(notice("430"));
    expect(other.duplicateOf).toBeNull();
    expect(other.similar?.[0]).toMatchObject({
      relation: "other-figures",
      differences: [{ here: ["430"], there: ["340"] }],
    });
    expect(other.links).toMatchObject([{ outcome: "new" }]);
  });

  it("are one where a text says it twice", async () => {
    const sentence =
      "The Ministry of Finance announced a subsidy of 77 billion yuan for battery makers.";
    const { links, document } = await keep(
      `${sentence}\nA word of comment stands between.\n${sentence}`,
    );
    const [first, second] = links ?? [];
    expect(second).toMatchObject({ measure: first?.measure, outcome: "proposed" });
    expect(second?.reasons).toContain("The same sentence stands in this text before.");
    const title = proposedMeasure(first?.measure ?? "")?.title;
    expect(title?.claims.map(({ source }) => source)).toEqual([document.id, document.id]);
  });
});

it("keeps another quota for a measure of the ledger as a conflict, and overwrites nothing", async () => {
  const before = observatory.getMeasure({ id: facility });
  const { links, document } = await keep(
    "中国人民银行2024年4月7日宣布设立科技创新和技术改造再贷款，额度6000亿元，支持科技型中小企业。",
    "2024-04-08",
  );
  expect(links).toMatchObject([
    {
      measure: facility,
      reasons: expect.arrayContaining([expect.stringMatching(/^It names the measure: /)]),
    },
  ]);
  const amounts = conflictsOn(facility).find(
    ({ kind, sides }) =>
      kind === "amount" &&
      sides.some(({ claims }) => claims.some(({ source }) => source === document.id)),
  );
  expect(
    amounts?.sides.map(({ value }) => (value?.kind === "money" ? value.value.value / 1e9 : null)),
  ).toEqual([500, 600]);
  expect(observatory.getMeasure({ id: facility })?.measure).toEqual(before?.measure);
});

const plan = (year: number) =>
  `工业和信息化部等部门印发行动方案，提出到${year}年制造业机器人密度翻番。`;
const numbered = () =>
  observatory
    .listMeasures({ limit: 200 })
    .data.map(({ id }) => observatory.getMeasure({ id })?.measure)
    .find((measure) => measure?.documentNumber?.value === "工信部联通装〔2022〕187号")?.id;

describe("a document number", () => {
  it.each([
    ["in its paragraph, in whatever brackets", `工信部联通装[2022]187号文件公布。${plan(2024)}`],
    [
      "at the head of the document",
      `关于印发行动方案的通知\n\n工信部联通装〔2022〕187号\n\n${plan(2025)}`,
    ],
  ])("puts a measure to the one that carries it, %s", async (_, text) => {
    const { links } = await keep(text);
    expect(links).toMatchObject([{ measure: numbered(), outcome: "known" }]);
    expect(links?.[0]?.reasons[0]).toMatch(/^It gives the document number/);
  });

  it("does not where it stands in another paragraph", async () => {
    const { links } = await keep(
      `另一份文件是工信部联通装〔2022〕187号，由各部门在次年一月联合印发，已经施行。\n${plan(2026)}`,
    );
    expect(links?.map(({ outcome }) => outcome)).toEqual(["new"]);
  });
});
