import { type Amount, type Claim, fold, MeasureId } from "@nqpf/domain";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { newMoney } from "./new-money.ts";

const bn = 1_000_000_000;
type Given = Partial<Amount> & { readonly id: string };

const named = (id: string, claims: Claim[]) =>
  claims.map((claim) => ({ ...claim, measure: MeasureId.parse(id) }));
const money = (...amounts: Given[]) =>
  amounts.map((over) =>
    aClaim(`money/${over.id}`, anAmount({ payer: "central-bank" as never, ...over })),
  );
const succeeds = (...ids: string[]) =>
  ids.map((measure) => aClaim(`relations/succeeds/${measure}`, { kind: "succeeds", measure }));

const facility = (...amounts: Given[]) => [
  ...succeeds("first", "second"),
  ...money({ id: "quota", value: 500 * bn }, ...amounts),
];
const before = (id: string, over: Partial<Amount> = {}, end = "2024-04-07") =>
  named(
    id,
    aMeasureOf(
      aClaim("announced", "2022-04-28"),
      aClaim("expires", end),
      ...money({ id: `${id}-quota`, value: 200 * bn, on: "2022-04-28", ...over }),
    ),
  );

/** The steps of the line that begins with `line`, or of the facility's quota. */
function stepsOf(claims: Claim[], line = "quota") {
  const { measures } = fold(claims, anInstant());
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const measure = byId.get(MeasureId.parse("a-measure"));
  const found = measure?.money.find(({ id }) => id === line);
  if (!measure || !found) throw new Error(`no line ${line}`);
  return newMoney(found, measure, byId).steps.map(({ newMoney: explained }) => explained);
}

describe("the first step of a line", () => {
  it("is new as a whole where nothing ended", () => {
    const [step] = stepsOf(aMeasureOf(...facility()));
    expect(step).toMatchObject({ value: 500 * bn, range: null, unit: "CNY" });
  });

  it("is a range where two measures that it succeeds ended then and nobody states the overlap", () => {
    const [step] = stepsOf([...aMeasureOf(...facility()), ...before("first"), ...before("second")]);
    expect(step).toMatchObject({ value: null, range: [100 * bn, 500 * bn] });
    expect(step?.included.map(({ measure, value }) => [measure, value / bn])).toEqual([
      ["a-measure", 500],
      ["first", -200],
      ["second", -200],
    ]);
    expect(step?.included.reduce((sum, { value }) => sum + value, 0)).toBe(step?.range?.[0]);
    expect(step?.included.every(({ claims }) => claims.length > 0)).toBe(true);
    expect(step?.assumptions).toHaveLength(2);
  });

  it("says that a predecessor's figure is no sharper than its source has it", () => {
    const [step] = stepsOf([
      ...aMeasureOf(...facility()),
      ...before("first", { qualifier: "more-than" }),
    ]);
    expect(step?.caveats).toEqual([expect.stringContaining("first-quota is stated as more than")]);
  });

  it.each([
    ["ended before", {}, "2023-12-31", /had ended before/],
    ["ended later", {}, "2025-12-31", /still held/],
    ["is of another role", { role: "allocated" }, "2024-04-07", /another role/],
    ["is in another currency", { currency: "USD" }, "2024-04-07", /another currency/],
    ["is another's money", { payer: "a-ministry" }, "2024-04-07", /another payer/],
    ["does not count", { counts: false }, "2024-04-07", /statistic/],
    ["is a flow", { basis: "flow" }, "2024-04-07", /role or basis/],
  ] as const)("leaves out a predecessor whose line %s, and says so", (_, over, end, why) => {
    const [step] = stepsOf([...aMeasureOf(...facility()), ...before("first", over as never, end)]);
    expect(step).toMatchObject({ value: 500 * bn, range: null });
    expect(step?.excluded).toMatchObject([{ measure: "first", why: expect.stringMatching(why) }]);
  });

  it("is one number where its chain says which amount it replaces", () => {
    const claims = [
      ...succeeds("first"),
      ...money({ id: "quota", value: 500 * bn, replaces: "first-quota" }),
    ];
    const [step] = stepsOf([...aMeasureOf(...claims), ...before("first")], "first-quota");
    expect(step).toMatchObject({ value: 300 * bn, range: null });
  });
});

describe("a later step of a line", () => {
  const raised = { id: "raised", value: 800 * bn, on: "2025-05-07", replaces: "quota" };

  it("is new by its rise, and the predecessors that ended earlier stand beside it", () => {
    const steps = stepsOf([...aMeasureOf(...facility(raised)), ...before("first")]);
    expect(steps.map(({ value, range }) => value ?? range)).toEqual([
      [300 * bn, 500 * bn],
      300 * bn,
    ]);
    expect(steps[1]?.excluded).toMatchObject([{ measure: "first" }]);
  });

  it("is new as a whole where it is a flow of another period", () => {
    const flows = money(
      { id: "quota", basis: "flow", period: "2024" },
      { id: "next", basis: "flow", period: "2025", on: "2025-04-07", replaces: "quota" },
    );
    expect(stepsOf(aMeasureOf(...flows)).map(({ value }) => value)).toEqual([500 * bn, 500 * bn]);
  });
});

it("finds no new money in a line that lies inside another", () => {
  const earmark = { id: "earmark", role: "earmark" as const, value: 100 * bn, partOf: "quota" };
  const [step] = stepsOf(aMeasureOf(...facility(earmark)), "earmark");
  expect(step).toMatchObject({ value: 0, included: [] });
  expect(step?.excluded[0]?.why).toMatch(/inside quota/);
});

it("gives no figure for a statistic around a measure", () => {
  const [step] = stepsOf(aMeasureOf(...money({ id: "book", counts: false })), "book");
  expect(step).toMatchObject({ value: null, range: null, included: [] });
});
