import { ActorId, type Claim, fold, InstrumentId, MeasureId, SectorId } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";
import { instrumentOf, instruments } from "@nqpf/domain/vocabulary";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { linkMeasure } from "./link-measure.ts";
import type { SpokenMeasure } from "./spoken-measure.ts";

const [instrument, otherInstrument] = InstrumentId.options;
const [, sector] = SectorId.options;
if (!instrument || !otherInstrument || !sector) throw new Error("the vocabulary is empty");
const bank = ActorId.parse("a-bank");

const read: ReadMeasure = {
  instruments: [instrument],
  sectors: [sector],
  roles: [{ name: "the bank", start: 0, end: 8, role: "issuer", actor: bank }],
  money: [
    {
      text: "500bn",
      start: 9,
      end: 14,
      value: 500_000_000_000,
      currency: "CNY",
      role: "ceiling",
      qualifier: "exact",
    },
  ],
  rates: [],
  dates: [],
  targets: [],
  rung: "announced",
  notStated: [],
  evidence: { trigger: "sets up", start: 15, end: 22 },
  confidence: 1,
};

const facility = (id: string, ...more: Claim[]): Claim[] =>
  aMeasureOf(
    aClaim(`money/${id}-ceiling`, anAmount({ id: `${id}-ceiling` })),
    aClaim("roles/issuer/a-bank", { role: "issuer", actor: bank, class: null }),
    ...more,
  ).map((claim) => ({ ...claim, measure: MeasureId.parse(id) }));

const spoken = (over: Partial<SpokenMeasure> = {}): SpokenMeasure => ({
  read,
  words: "the bank sets up a facility of 500bn",
  numbers: [],
  repeated: new Map(),
  spokenOn: "2024-04-19",
  ...over,
});

const known = (claims: Claim[]) =>
  fold(claims, anInstant()).measures.map((measure) => ({ measure, outcome: "known" as const }));

const link = (claims: Claim[], over: Partial<SpokenMeasure> = {}) =>
  linkMeasure(spoken(over), known(claims));

const linked = (claims: Claim[], over: Partial<SpokenMeasure> = {}) =>
  link(claims, over).found?.measure.id ?? null;

const without = { read: { ...read, money: [] } };
const other = { ...read, money: read.money.map((money) => ({ ...money, value: 600e9 })) };
const on = (day: string) => ({
  text: day,
  start: 30,
  end: 40,
  value: day,
  kind: "announced" as const,
});

describe("a measure of the ledger is the one that a text speaks of", () => {
  it("where it shares instrument, amount and actor, and the reasons say so", () => {
    const { found } = link(facility("one"));
    expect(found).toMatchObject({ measure: { id: "one" }, outcome: "known" });
    expect(found?.reasons).toEqual([
      expect.stringMatching(/^Same instrument: /),
      "Same amount: 500bn (ceiling).",
      "Same actor: the bank (issuer).",
    ]);
  });

  it("where the text gives its document number, in whatever brackets, and its issuer", () => {
    const numbered = facility("one", aClaim("document-number", "某银行 某发〔2024〕7号"));
    expect(linked(numbered, { ...without, numbers: ["某发[2024]7号"] })).toBe("one");
    expect(linked(numbered, { ...without, numbers: ["某发〔2024〕17号"] })).toBeNull();
  });

  it("where the text names it, though another amount is given", () => {
    const named = facility("one", aClaim("title", { en: "A facility", zh: "科技创新专项再贷款" }));
    const titled = named.filter(({ value }) => JSON.stringify(value) !== titleOfTests);
    const words = "设立科技创新专项再贷款,额度6000亿元";
    expect(linked(titled, { read: other, words })).toBe("one");
    expect(linked(titled, { read: other, words: "设立科技再贷款" })).toBeNull();
  });

  it("where its day, an actor and a sector agree, though another amount is given", () => {
    const sectored = facility("one", aClaim(`sectors/${sector}`, sector));
    const dated = { ...other, dates: [on("2024-04-07")] };
    expect(linked(sectored, { read: dated })).toBe("one");
    expect(linked(sectored, { read: { ...dated, dates: [on("2024-04-08")] } })).toBeNull();
    expect(linked(sectored, { read: { ...dated, sectors: [] } })).toBeNull();
    const [proposal] = known(sectored).map(({ measure }) => ({
      measure,
      outcome: "proposed" as const,
    }));
    if (!proposal) throw new Error("one was made");
    expect(linkMeasure(spoken({ read: dated }), [proposal]).found).toBeNull();
    const silent = { ...dated, money: [] };
    expect(linkMeasure(spoken({ read: silent }), [proposal]).found?.measure.id).toBe("one");
  });

  it("where amount, issuer and sector agree and the instrument is of the same family", () => {
    const related = instruments.find(
      ({ id, family }) => id !== instrument && family === instrumentOf(instrument).family,
    );
    if (!related) throw new Error("the family has one member");
    const sectored = facility("one", aClaim(`sectors/${sector}`, sector));
    const akin = { ...read, instruments: [related.id] };
    expect(linked(sectored, { read: akin })).toBe("one");
    expect(linked(sectored, { read: { ...akin, sectors: [] } })).toBeNull();
    expect(linked(sectored, { read: { ...akin, money: [] } })).toBeNull();
  });

  it("where another text says the same of it in the same words", () => {
    const repeated = new Map([[MeasureId.parse("one"), "doc-a"]]);
    const nothing = { ...read, money: [], roles: [] };
    expect(linked(facility("one"), { read: nothing, repeated })).toBe("one");
    expect(link(facility("one"), { read: nothing, repeated }).found?.reasons).toContain(
      "The same sentence stands in doc-a.",
    );
  });
});

const titleOfTests = JSON.stringify({ en: "A measure", zh: "一项措施" });

describe("none is", () => {
  it.each([
    ["another amount", { money: [] }],
    ["another actor", { roles: [] }],
    ["another instrument", { instruments: [otherInstrument] }],
  ])("for %s", (_, over) => {
    expect(linked(facility("one"), { read: { ...read, ...over } })).toBeNull();
  });

  it("that was announced after the text", () => {
    expect(linked(facility("one"), { spokenOn: "2024-04-01" })).toBeNull();
  });

  it("that has the number or the name, where the text names another issuer", () => {
    const roles = read.roles.map((role) => ({ ...role, actor: ActorId.parse("another-bank") }));
    const numbered = facility("one", aClaim("document-number", "某发〔2024〕7号"));
    const cited = { read: { ...other, roles }, numbers: ["某发〔2024〕7号"] };
    expect(linked(numbered, cited)).toBeNull();
    expect(link(numbered, cited).alike.map(({ measure }) => measure.id)).toEqual(["one"]);
  });
});

const sectored = (id: string) => facility(id, aClaim(`sectors/${sector}`, sector));

describe("of several", () => {
  it("the one that shares most is taken, and none where two share alike: both are named", () => {
    expect(linked([...facility("one"), ...sectored("two")])).toBe("two");
    const tie = link([...facility("one"), ...facility("two")]);
    expect(tie.found).toBeNull();
    expect(tie.alike.map(({ measure }) => measure.id)).toEqual(["one", "two"]);
  });

  it("the ledger's own comes before a proposal that shares as much, and not before one that shares more", () => {
    const [own, proposal, better] = known([
      ...facility("one"),
      ...facility("two"),
      ...sectored("two-and-more"),
    ]);
    if (!own || !proposal || !better) throw new Error("three were made");
    const asProposals = [proposal, better].map((one) => ({ ...one, outcome: "proposed" as const }));
    expect(linkMeasure(spoken(), [...asProposals.slice(0, 1), own]).found?.measure.id).toBe("one");
    expect(linkMeasure(spoken(), [...asProposals, own]).found?.measure.id).toBe("two-and-more");
  });
});
