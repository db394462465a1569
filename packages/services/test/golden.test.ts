import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { daysOfWeek } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../src/observatory.ts";
import { fixturePath, frozenCatalogue } from "./fixture/frozen-catalogue.ts";
import { readableJson } from "./fixture/readable-json.ts";
import { ofBrief } from "./golden/brief-projection.ts";
import { ofChanges } from "./golden/change-projection.ts";
import { ofConflicts } from "./golden/conflict-projection.ts";
import { ofScope } from "./golden/figures.ts";
import { ofGaps } from "./golden/gap-projection.ts";
import { ofMatrix } from "./golden/matrix-projection.ts";
import { ofGrantEquivalents, ofMoney } from "./golden/money-projection.ts";
import { ofPositions } from "./golden/position-projection.ts";
import { ofTrend } from "./golden/trend-projection.ts";

const catalogue = frozenCatalogue();
const latest = "2026-11-24";
const observatory = openObservatory({ today: () => latest, catalogue });

/** The days of the golden answers, each with the period whose changes are asked for. */
const days = [
  { day: "2024-04-22", from: "2024-04-01" },
  { day: "2025-06-30", from: "2025-05-01" },
  { day: latest, from: "2026-01-01" },
];

/** Machines differ in the last digits of logarithms and powers. */
const rounded = (_: string, value: unknown) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value;

const expectGolden = (name: string, answer: unknown) =>
  expect(readableJson(JSON.parse(JSON.stringify(answer, rounded)))).toMatchFileSnapshot(
    `data/golden/${name}.json`,
  );

it("reads a fixture that no edit of the catalogue moves", () => {
  const hash = createHash("sha256").update(readFileSync(fixturePath)).digest("hex");
  expect(hash).toBe("31369b18d44a74660acba37230c0788029f6ab8f04ffb36bd72bb48de9e919f9");
});

it("reads thirty measures, and a proposal that no default number counts", () => {
  expect(new Set(catalogue.claims.map(({ measure }) => measure)).size).toBe(31);
  expect(observatory.getMatrix({}).measures).toBe(30);
});

describe.each(days)("as of $day, known by then", ({ day, from }) => {
  const when = { asOf: day, knownAt: day };
  const whole = { ...when, limit: 200 };

  it.each(["instrument", "actor", "region"] as const)("the matrix of %ss is as read", (rows) =>
    expectGolden(`${day}/matrix-${rows}`, {
      scope: ofScope(observatory.getMatrix(when).scope),
      count: ofMatrix(observatory.getMatrix({ ...when, rows })),
      rung: ofMatrix(observatory.getMatrix({ ...when, rows, by: "rung" })),
      ceilings: ofMatrix(observatory.getMatrix({ ...when, rows, by: "money", role: "ceiling" })),
    }),
  );

  it("the gaps are as read", () =>
    expectGolden(`${day}/gaps`, ofGaps(observatory.listGaps(whole))));

  it("the changes are as read", () =>
    expectGolden(
      `${day}/changes`,
      ofChanges(observatory.listChanges({ ...when, from, until: day })),
    ));

  it("the conflicts are as read", () =>
    expectGolden(`${day}/conflicts`, ofConflicts(observatory.listConflicts(whole))));

  it("the money is as read", () => {
    const equivalents = observatory.listGrantEquivalents(whole);
    expect(equivalents.data.length).toBeGreaterThan(3);
    return expectGolden(`${day}/money`, {
      grantEquivalents: ofGrantEquivalents(equivalents),
      measures: equivalents.data.flatMap(({ id }) => {
        const answer = observatory.getMoney({ ...when, measure: id });
        return answer ? [ofMoney(answer)] : [];
      }),
    });
  });

  it("the positions are as read", () =>
    expectGolden(`${day}/positions`, ofPositions(observatory.getPositions(when))));

  it("the trend of the signals is as read", () =>
    expectGolden(`${day}/signals`, ofTrend(observatory.getSignalTrend(when))));
});

describe.each(["2024-W16", "2025-W20"])("the brief of %s", (week) => {
  it("is as read, and knows of nothing later than its week", async () => {
    const brief = await observatory.getBrief({ week });
    expect(brief.knownAt).toBe(daysOfWeek(week).until);
    await expectGolden(`brief-${week}`, ofBrief(brief));
  });
});
