import { type Claim, fold, type Instant, SourceId, type Term } from "@nqpf/domain";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { findConflicts } from "./find-conflicts.ts";

const bn = 1_000_000_000;
const mirror = { source: SourceId.parse("a-mirror"), sourceKind: "mirror" } as const;
const reported = { ...mirror, method: "reported" } as const;

const ceiling = (value: number, over: Partial<Claim> = {}) =>
  aClaim("money/ceiling", anAmount({ id: "ceiling", value }), over);

const aTerm = (over: Partial<Record<keyof Term, unknown>> & { id: string }) => ({
  kind: "central-bank-rate",
  value: 1.75,
  unit: "percent",
  payer: "banks",
  recipient: "central-bank",
  from: "2024-04-07",
  until: null,
  note: null,
  ...over,
});

const version = (kind: string, words: string, stated?: object, at: string | null = null) => ({
  kind,
  topic: "the quota",
  at,
  words,
  ...(stated && { stated }),
});

const disputed = (at: string | null, kind: string, a?: object, b?: object) => [
  aClaim("disputed/the-quota", version(kind, "1.2tn", a, at)),
  aClaim("disputed/the-quota", version(kind, "120bn", b, at), mirror),
  aClaim("rulings/the-quota", { used: "1.2tn", why: "all others agree" }),
];

const conflictsIn = (claims: Claim[], over: Partial<Instant> = {}) =>
  findConflicts(fold(aMeasureOf(...claims), anInstant(over)).measures);

describe("rival claims of one path", () => {
  it.each([10, 100, 1_000, 10_000])(
    "are a slip of units where they lie %s times apart",
    (factor) => {
      const [conflict] = conflictsIn([
        ceiling(1_200 * bn),
        ceiling((1_200 * bn) / factor, reported),
      ]);
      expect(conflict).toMatchObject({
        kind: "unit-scale",
        severity: "grave",
        distance: `${factor} times apart`,
        foundIn: ["claims"],
        property: "money/ceiling",
        topic: null,
        ruling: null,
      });
    },
  );

  it.each([
    [1_740, "amount", "serious"],
    [1_710, "amount", "slight"],
    [8_500, "amount", "serious"],
    [100_000 * 1_700, "amount", "serious"],
  ])("of 1,700 and %s are of the kind %s and %s", (value, kind, severity) => {
    const found = conflictsIn([ceiling(1_700 * bn), ceiling(value * bn, reported)]);
    expect(found).toMatchObject([{ kind, severity }]);
  });

  it("stand with the displayed side first, each side with its claims, and the reason", () => {
    const [conflict] = conflictsIn([ceiling(120 * bn, reported), ceiling(1_200 * bn)]);
    const sides = conflict?.sides.map(({ value, displayed, claims }) => [
      value?.kind === "money" ? value.value.value / bn : null,
      displayed,
      claims.map(({ sourceKind }) => sourceKind),
    ]);
    expect(sides).toEqual([
      [1_200, true, ["primary-official"]],
      [120, false, ["mirror"]],
    ]);
    expect(conflict?.why).toMatch(/curated record comes before the differing value/);
  });

  it("make one conflict of each kind where one rival is a slip and another only rounder", () => {
    const found = conflictsIn([
      ceiling(1_200 * bn),
      ceiling(120 * bn, reported),
      ceiling(1_205 * bn, { ...reported, source: SourceId.parse("a-digest") }),
    ]);
    expect(found.map(({ kind, sides }) => [kind, sides.length])).toEqual([
      ["unit-scale", 2],
      ["amount", 2],
    ]);
  });

  it("are a slip of units where a rival is ten times another rival of better standing", () => {
    const found = conflictsIn([
      ceiling(1_300 * bn),
      ceiling(1_200 * bn, { ...reported, source: SourceId.parse("a-paper"), sourceKind: "media" }),
      ceiling(120 * bn, reported),
    ]);
    expect(found.map(({ kind, sides }) => [kind, sides[1]?.claims[0]?.sourceKind])).toEqual([
      ["unit-scale", "mirror"],
      ["amount", "media"],
    ]);
  });

  it("tell dates, roles, deadlines and places apart", () => {
    const target = { id: "output", metric: "output", value: 5, unit: "m", text: null };
    const found = conflictsIn([
      aClaim("announced", "2024-03-07", mirror),
      aClaim("money/a", anAmount({ id: "a" })),
      aClaim("money/a", anAmount({ id: "a", role: "budgeted" }), mirror),
      aClaim("targets/output", { ...target, deadline: "2025" }),
      aClaim("targets/output", { ...target, deadline: "2027" }, mirror),
      aClaim("region", "national"),
      aClaim("region", "beijing", mirror),
    ]);
    expect(
      found.map(({ property, kind, severity }) => `${property} ${kind} ${severity}`).toSorted(),
    ).toEqual([
      "announced date slight",
      "money/a status serious",
      "region scope serious",
      "targets/output date serious",
    ]);
  });

  it("are a rate given to other parties where a price of money agrees and its payer does not", () => {
    const found = conflictsIn([
      aClaim("terms/rate", aTerm({ id: "rate" })),
      aClaim("terms/rate", aTerm({ id: "rate", payer: "firms" }), mirror),
      aClaim("terms/cap", aTerm({ id: "cap", kind: "guarantee-share", value: 80 })),
      aClaim(
        "terms/cap",
        aTerm({ id: "cap", kind: "guarantee-share", value: 80, payer: "fund" }),
        mirror,
      ),
    ]);
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([
      ["rate-party", "grave"],
      ["party", "serious"],
    ]);
  });

  it("are no conflict in a view whose day no source of the rival had reached", () => {
    const claims = [
      ceiling(1_200 * bn),
      ceiling(120 * bn, { ...reported, statedOn: "2024-06-01" }),
    ];
    expect(conflictsIn(claims, { knownAt: "2024-05-31" })).toEqual([]);
    expect(conflictsIn(claims, { knownAt: "2024-06-01" })).toHaveLength(1);
  });
});

describe("two paths that say one thing", () => {
  const other = { source: SourceId.parse("a-newspaper"), sourceKind: "media" } as const;
  const second = (over: object, by: Partial<Claim> = other) =>
    aClaim("money/other", anAmount({ id: "other", value: 50 * bn, ...over }), by);

  it("are a slip of units where role, date and currency agree, and both are displayed", () => {
    const [conflict, ...more] = conflictsIn([ceiling(500 * bn), second({})]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: "unit-scale", foundIn: ["paths"] });
    expect(conflict?.sides.map(({ property, displayed }) => [property, displayed])).toEqual([
      ["money/ceiling", true],
      ["money/other", true],
    ]);
  });

  it.each([
    ["another role", { role: "budgeted" }],
    ["another date", { on: "2025-04-07" }],
    ["another currency", { currency: "USD" }],
    ["another payer", { payer: "a-bank" }],
    ["five times apart", { value: 100 * bn }],
    ["one inside the other", { partOf: "ceiling" }],
  ])("are none with %s", (_, over) => {
    const first = aClaim(
      "money/ceiling",
      anAmount({ id: "ceiling", payer: "a-ministry" } as never),
    );
    expect(conflictsIn([first, second(over)])).toEqual([]);
  });

  it("are none with the first inside the second", () => {
    const first = aClaim("money/ceiling", anAmount({ id: "ceiling", partOf: "other" }));
    expect(conflictsIn([first, second({})])).toEqual([]);
  });

  it("are none where one source states both", () => {
    expect(conflictsIn([ceiling(500 * bn), second({}, {})])).toEqual([]);
  });

  it("are a rate given to the wrong parties where one figure is the price of two loans", () => {
    const asFirms = aTerm({
      id: "read",
      kind: "lending-rate",
      payer: "firms",
      recipient: "banks",
      from: null,
    });
    const found = conflictsIn([
      aClaim("terms/held", aTerm({ id: "held" })),
      aClaim("terms/read", asFirms, { sourceKind: "observer", source: SourceId.parse("a-weekly") }),
    ]);
    expect(found).toMatchObject([
      { kind: "rate-party", severity: "grave", property: "terms/held" },
    ]);
    expect(found[0]?.why).toMatch(/official original comes before one of the kind observer/);
  });

  it("are no wrong parties where the first term had ended before the second began", () => {
    const later = aTerm({ id: "read", kind: "lending-rate", payer: "firms", from: "2025-05-07" });
    const found = conflictsIn([
      aClaim("terms/held", aTerm({ id: "held", until: "2025-05-06" })),
      aClaim("terms/read", later, other),
    ]);
    expect(found).toEqual([]);
  });
});

describe("our record of a dispute", () => {
  const [larger, smaller] = [1_200, 120].map((value) => ({ value: value * bn, currency: "CNY" }));

  it("is laid beside the rival claims it speaks of, with our ruling", () => {
    const found = conflictsIn([
      ceiling(1_200 * bn),
      ceiling(120 * bn, reported),
      ...disputed("money/ceiling", "amount", larger, smaller),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: "unit-scale",
      foundIn: ["claims", "record"],
      topic: "the quota",
      ruling: { value: { used: "1.2tn" } },
    });
    expect(found[0]?.sides.map(({ words }) => words)).toEqual(["1.2tn", "120bn"]);
  });

  it("is laid beside rival dates by its kind, its words following the dates", () => {
    const found = conflictsIn([
      aClaim("announced", "2024-06-07", mirror),
      ...disputed("announced", "date"),
    ]);
    expect(found).toMatchObject([
      { kind: "date", foundIn: ["claims", "record"], topic: "the quota" },
    ]);
    expect(found[0]?.sides.map(({ words }) => words)).toEqual([null, null, "1.2tn", "120bn"]);
  });

  it("shows a slip of units between its versions, whatever it calls the dispute", () => {
    const found = conflictsIn(disputed(null, "amount", larger, smaller));
    expect(found).toMatchObject([{ kind: "unit-scale", severity: "grave", foundIn: ["record"] }]);
    expect(found[0]?.sides.some(({ displayed }) => displayed)).toBe(false);
  });

  it("names the version with the figure that the record holds", () => {
    const found = conflictsIn([
      ceiling(1_200 * bn),
      ...disputed("money/ceiling", "amount", larger),
    ]);
    expect(found[0]?.sides.map(({ words, displayed }) => [words, displayed])).toEqual([
      ["1.2tn", true],
      ["120bn", false],
    ]);
  });

  it("says of words alone that how far apart they lie is not measured", () => {
    const [conflict] = conflictsIn(disputed(null, "amount"));
    expect(conflict).toMatchObject({ severity: "unmeasured", distance: "two values" });
  });

  it("stays apart from a conflict of another kind at the same path", () => {
    const found = conflictsIn([
      ceiling(1_200 * bn),
      ceiling(120 * bn, reported),
      ...disputed("money/ceiling", "scope"),
    ]);
    expect(found.map(({ kind, foundIn }) => [kind, foundIn])).toEqual([
      ["unit-scale", ["claims"]],
      ["scope", ["record"]],
    ]);
  });
});
