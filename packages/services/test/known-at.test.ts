import { describe, expect, it } from "vitest";

import { lastOf } from "./reference/days.ts";
import { everyPage } from "./reference/exported-claims.ts";
import { idsIn } from "./reference/ids-in.ts";
import { claims, observatory, today } from "./reference/live.ts";

const all = { limit: 200 };
const spoken = {
  claims: new Map(claims.map((claim) => [String(claim.id), claim])),
  sources: new Map(
    everyPage((cursor) => observatory.listSources({ ...all, cursor })).map((source) => [
      String(source.id),
      { statedOn: source.published ?? source.accessed, recordedAt: source.accessed },
    ]),
  ),
  observations: new Map(
    [
      ...everyPage((cursor) => observatory.listIndicators({ ...all, cursor })),
      ...everyPage((cursor) => observatory.listSignals({ ...all, cursor })),
      ...observatory.listSignalSeries(all).data,
    ].map((observation) => [observation.id, observation]),
  ),
};

const views = [
  { asOf: "2024-04-22", knownAt: "2024-04-22" },
  { asOf: today, knownAt: "2024-04-22" },
  { asOf: "2025-06-30", knownAt: "2025-03-31" },
];

describe.each(views)("as of $asOf, known by $knownAt", (when) => {
  const page = { ...when, limit: 200 };
  const measures = observatory.listMeasures(page).data.map(({ id }) => id);
  const sectors = observatory.listSectors(page).data.map(({ id }) => id);
  const answers: [string, () => unknown][] = [
    ["sectors", () => sectors.map((id) => observatory.getSector({ ...when, id }))],
    ["measures", () => observatory.listMeasures(page)],
    ["a measure", () => measures.map((id) => observatory.getMeasure({ ...when, id }))],
    [
      "claims",
      () =>
        measures.flatMap((id) =>
          everyPage((cursor) => observatory.listClaims({ ...page, id, cursor })).filter(
            ({ seen }) => seen,
          ),
        ),
    ],
    ["history", () => measures.map((id) => observatory.listHistory({ ...page, id }))],
    ["sources", () => everyPage((cursor) => observatory.listSources({ ...page, cursor }))],
    ["statements", () => observatory.listStatements(page)],
    ["indicators", () => observatory.listIndicators(page)],
    ["parameters", () => observatory.listParameters(page)],
    ["signals", () => observatory.listSignals(page)],
    ["series", () => observatory.listSignalSeries(page)],
    ["gaps", () => everyPage((cursor) => observatory.listGaps({ ...page, cursor }))],
    ["absences", () => observatory.listGaps(page).absences],
    ["conflicts", () => observatory.listConflicts(page)],
    ["a matrix", () => observatory.getMatrix({ ...when, rows: "actor", by: "rung" })],
    ["positions", () => observatory.getPositions(when)],
    ["the trend", () => observatory.getSignalTrend(when)],
    ["changes", () => observatory.listChanges({ ...when, from: "2020-01-01", until: when.asOf })],
    ["money", () => measures.map((measure) => observatory.getMoney({ ...when, measure }))],
    ["grant equivalents", () => observatory.listGrantEquivalents(page)],
    ["a search", () => observatory.search({ ...page, q: "relending" })],
  ];

  it.each(answers)("%s: nothing published later", (_, answer) => {
    expect(namedLater(answer(), when.knownAt)).toEqual([]);
  });
});

it.each([
  ["2024-04-18", 0],
  ["2024-04-19", 30],
])("on %s %i statements of the starting document are known", (knownAt, statements) => {
  expect(observatory.listStatements({ ...all, knownAt }).total).toBe(statements);
});

it.each(["2024-W16", "2025-W35"])("the brief of %s: nothing published later", async (week) => {
  const brief = await observatory.getBrief({ week });
  expect(brief.claims.length).toBeGreaterThan(100);
  expect(namedLater(brief, brief.until)).toEqual([]);
});

it("would be found: an answer of today names hundreds that were published later", () => {
  const answer = [
    observatory.listConflicts(all),
    observatory.listSources(all),
    observatory.getPositions({}),
  ];
  expect(namedLater(answer, "2024-04-22").length).toBeGreaterThan(200);
});

/** What an answer names of which no source had spoken by a day. */
function namedLater(answer: unknown, day: string): string[] {
  const named = idsIn(answer);
  return (["claims", "sources", "observations"] as const).flatMap((kind) =>
    [...named[kind]].flatMap((id) => {
      const record = spoken[kind].get(id);
      // Some words stand under the same keys as the ids of observations.
      if (record === undefined) return kind === "observations" ? [] : [`${kind} ${id} is nothing`];
      const had = record.recordedAt <= day || lastOf(record.statedOn) <= day;
      return had ? [] : [`${kind} ${id} of ${record.statedOn}`];
    }),
  );
}
