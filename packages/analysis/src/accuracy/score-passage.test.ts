import { SectorId } from "@nqpf/domain";
import type { Extraction, GoldItem, GoldMeasure, ReadMeasure } from "@nqpf/domain/reading";
import { instruments, sectors } from "@nqpf/domain/vocabulary";
import { describe, expect, it } from "vitest";

import { sameName } from "./same-name.ts";
import { scorePassage } from "./score-passage.ts";

const text =
  "In 2025 the People's Bank lifted the quota by 25 basis points to 800 billion yuan, told 21 banks to lend, and aims at 60 percent by 2027.";

const [first, second] = instruments.map(({ id }) => id);
const kin = sectors.find((sector) => sector.parent !== null);
if (!first || !second || !kin) throw new Error("the vocabulary is too small to test with");
const [child, parent] = [kin.id, kin.parent].map((id) => SectorId.parse(id));
if (!child || !parent) throw new Error("no sector stands under another");

const given: GoldMeasure = {
  instruments: [first],
  sectors: [],
  roles: [],
  money: [],
  rates: [],
  dates: [],
  targets: [],
  rung: "announced",
  evidence: { trigger: "lifted the quota" },
  notStated: [],
};

const at = (words: string) => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};

const found: ReadMeasure = {
  ...given,
  roles: [],
  money: [],
  rates: [],
  dates: [],
  targets: [],
  evidence: { trigger: "lifted the quota", ...bare(at("lifted the quota")) },
  confidence: 0.9,
};

function bare({ start, end }: { start: number; end: number }) {
  return { start, end };
}

const same = sameName({
  bodyOf: (name) => (/people's bank|^pboc$/i.test(name) ? "pbc" : null),
  plainOf: (name) => name.toLowerCase(),
});

interface Asked {
  readonly gold?: Partial<GoldMeasure> | null;
  readonly read?: Partial<ReadMeasure> | null;
  readonly note?: string;
}

/** Scores one measure against one; null stands for none. */
function scored({ gold = {}, read = {}, note }: Asked) {
  const item: GoldItem = {
    id: "one",
    lang: "en",
    published: "2025-05-07",
    style: "newswire",
    text,
    isMeasure: gold !== null,
    measures: gold === null ? [] : [{ ...given, ...gold }],
    hedges: [],
    note: note ?? null,
  };
  const extraction: Extraction = {
    document: { sha256: "0".repeat(64), lang: "en", length: text.length, published: null },
    statements: [],
    hedges: [],
    measures: read === null ? [] : [{ ...found, ...read }],
  };
  return scorePassage(item, extraction, same);
}

const counts = (asked: Asked, field: Parameters<ReturnType<typeof scored>["counts"]>[0]) => {
  const { right, wrong, missed } = scored(asked).counts(field);
  return [right, wrong, missed];
};

const money = {
  text: "800 billion yuan",
  value: 8e11,
  currency: "CNY",
  role: "ceiling",
  qualifier: "exact",
} as const;
const rate = {
  text: "25 basis points",
  value: -25,
  unit: "basis-points",
  kind: "central-bank-rate",
  payer: "21 banks",
  recipient: null,
} as const;

function dated(value: string) {
  return { dates: [{ ...at("2025"), value, kind: "effective" as const }] };
}

function acting(name: string, role: GoldMeasure["roles"][number]["role"]) {
  return { roles: [{ name, role, ...bare(at("People's Bank")), actor: null }] };
}

describe("a passage is scored by the guidelines", () => {
  it("for being a measure, and for raising none where there is none", () => {
    expect(counts({}, "measure")).toEqual([1, 0, 0]);
    expect(counts({ read: null }, "measure")).toEqual([0, 0, 1]);
    expect(counts({ gold: null }, "measure")).toEqual([0, 1, 0]);
    expect(scored({ gold: null }).shares.get("falseAlarm")).toEqual({ right: 1, of: 1 });
    expect(scored({ gold: null, read: null }).shares.get("falseAlarm")?.right).toBe(0);
  });

  it("for instruments by exact label, what the note accepts being right if read and no miss if not", () => {
    const both = { instruments: [first, second] };
    expect(counts({ read: both }, "instruments")).toEqual([1, 1, 0]);
    expect(counts({ read: both, note: `Accept instruments: ${second}.` }, "instruments")).toEqual([
      2, 0, 0,
    ]);
    expect(counts({ gold: both, note: `Accept instruments: ${second}.` }, "instruments")).toEqual([
      1, 0, 0,
    ]);
    const alone = `Accept instruments: ${second} alone.`;
    const other = { instruments: [second] };
    expect(counts({ read: other, note: alone }, "instruments")).toEqual([1, 0, 0]);
    expect(counts({ read: other }, "instruments")).toEqual([0, 1, 1]);
  });

  it("for sectors with a half for a parent or a child", () => {
    const gold = { sectors: [child] };
    expect(counts({ gold, read: { sectors: [parent] } }, "sectors")).toEqual([0.5, 0.5, 0.5]);
    expect(counts({ gold, read: { sectors: [child] } }, "sectors")).toEqual([1, 0, 0]);
  });

  it("for an amount within half a percent, and counts a ten-fold error", () => {
    const read = (value: number, currency = "CNY") => ({
      money: [{ ...money, ...at(money.text), value, currency }],
    });
    const gold = { money: [money] };
    expect(counts({ gold, read: read(8.03e11) }, "money")).toEqual([1, 0, 0]);
    expect(counts({ gold, read: read(8.05e11) }, "money")).toEqual([0, 1, 1]);
    expect(counts({ gold, read: read(8e11, "USD") }, "money")).toEqual([0, 1, 1]);
    expect(scored({ gold, read: read(8e10) }).tenFold).toBe(1);
    expect(scored({ gold, read: read(8.05e11) }).tenFold).toBe(0);
    expect(counts({ read: read(8e11), note: "Optional: 800 billion yuan." }, "money")).toEqual([
      0, 0, 0,
    ]);
    const contracted = { money: [{ ...money, ...at(money.text), role: "contracted" as const }] };
    expect(scored({ gold, read: contracted }).shares.get("moneyRole")?.right).toBe(0);
    expect(
      scored({ gold, read: contracted, note: "Accept money role: contracted." }).shares.get(
        "moneyRole",
      )?.right,
    ).toBe(1);
  });

  it("for a rate with its sign, basis points being points and percent being neither", () => {
    const read = (value: number, unit: "percent" | "percentage-points" | "basis-points") => ({
      rates: [{ ...rate, ...at(rate.text), value, unit, payer: "banks" }],
    });
    const gold = { rates: [rate] };
    expect(counts({ gold, read: read(-0.25, "percentage-points") }, "rates")).toEqual([1, 0, 0]);
    expect(counts({ gold, read: read(25, "basis-points") }, "rates")).toEqual([0, 1, 1]);
    expect(counts({ gold, read: read(-0.25, "percent") }, "rates")).toEqual([0, 1, 1]);
    expect(scored({ gold, read: read(-25, "basis-points") }).shares.get("rateParty")).toEqual({
      right: 1,
      of: 1,
    });
    const swapped = { rates: [{ ...rate, ...at(rate.text), payer: "firms" }] };
    expect(scored({ gold, read: swapped }).partySwaps).toBe(1);
  });

  it("for a date at the coarser precision", () => {
    const gold = { dates: [{ text: "2025", value: "2025", kind: "announced" as const }] };
    const read = dated;
    expect(counts({ gold, read: read("2025-05-07") }, "dates")).toEqual([1, 0, 0]);
    expect(counts({ gold, read: read("2026") }, "dates")).toEqual([0, 1, 1]);
    expect(scored({ gold, read: read("2025") }).shares.get("dateKind")?.right).toBe(0);
  });

  it("for a target by value and deadline, by its words where it has no value", () => {
    const target = { text: "60 percent", metric: "share", value: 60, unit: "percent" };
    const gold = { targets: [{ ...target, deadline: "2027" }] };
    const read = (deadline: string | null) => ({
      targets: [{ ...target, ...at("60 percent"), deadline }],
    });
    expect(counts({ gold, read: read("2027-12-31") }, "targets")).toEqual([1, 0, 0]);
    expect(counts({ gold, read: read("2030") }, "targets")).toEqual([0, 1, 1]);
    expect(counts({ gold, read: read(null) }, "targets")).toEqual([0, 1, 1]);
    const state = { ...target, value: null, deadline: null };
    expect(
      counts(
        {
          gold: { targets: [{ ...state, text: "aims at 60 percent" }] },
          read: { targets: [{ ...state, ...at("60 percent by 2027") }] },
        },
        "targets",
      ),
    ).toEqual([1, 0, 0]);
  });

  it("for parties by name and role, whatever form the name of a body has", () => {
    const gold = { roles: [{ name: "PBoC", role: "issuer" as const }] };
    expect(counts({ gold, read: acting("the People's Bank", "issuer") }, "roles")).toEqual([
      1, 0, 0,
    ]);
    expect(counts({ gold, read: acting("People's Bank", "lead") }, "roles")).toEqual([1, 0, 0]);
    expect(counts({ gold, read: acting("People's Bank", "beneficiary") }, "roles")).toEqual([
      0, 1, 1,
    ]);
    expect(counts({ gold: {}, read: acting("a newspaper", "reporter") }, "roles")).toEqual([
      0, 0, 0,
    ]);
    const banks = { roles: [{ name: "21 banks", role: "beneficiary" as const }] };
    expect(counts({ gold: banks, read: acting("banks", "beneficiary") }, "roles")).toEqual([
      1, 0, 0,
    ]);
  });

  it("for the rung and the words that show it", () => {
    const read = { rung: "implementing" as const };
    expect(scored({ read }).shares.get("rung")?.right).toBe(0);
    expect(scored({ read }).distances).toEqual([2]);
    expect(scored({ read, note: "Accept rung: implementing." }).shares.get("rung")?.right).toBe(1);
    const near = { evidence: { trigger: "the quota by 25", ...bare(at("the quota by 25")) } };
    expect(counts({ read: near }, "evidence")).toEqual([1, 0, 0]);
    expect(counts({ read: near }, "evidenceExact")).toEqual([0, 1, 1]);
  });

  it("and for spans that are the text at their offsets", () => {
    const off = { money: [{ ...money, ...at(money.text), start: 3, end: 5 }] };
    expect(scored({ read: off }).shares.get("spanExact")).toEqual({ right: 1, of: 2 });
  });
});

describe("a note", () => {
  it("may hold points inside numbers, and several wordings", () => {
    const note = "Optional: 1.75 percent, 昨日. Accept rung: funded. The rest is reasons.";
    const read = { rates: [{ ...rate, ...at("25 basis points"), text: "1.75 percent" }] };
    expect(counts({ read, note }, "rates")).toEqual([0, 0, 0]);
    expect(scored({ read: { rung: "funded" }, note }).shares.get("rung")?.right).toBe(1);
  });
});
