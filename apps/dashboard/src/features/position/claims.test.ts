import { type Statement, SectorId } from "@nqpf/domain";
import type { SectorPosition } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { claimsOf } from "./claims.ts";

const sectors = ["hydrogen", "6g"].map((id): SectorPosition => ({
  sector: SectorId.parse(id),
  label: { en: id, zh: null },
  seed: true,
  verdict: "leads",
  comparisons: ["first", "second"].map((name) => ({
    basis: "share",
    metric: "a metric",
    period: "2024",
    verdict: "leads",
    figure: {
      value: 50,
      range: null,
      unit: "percent of the world",
      counts: "a figure",
      formula: null,
      included: [],
      excluded: [],
      assumptions: [],
      caveats: [],
    },
    indicators: [`${id}-${name}`],
    sources: [],
  })),
  unused: [],
}));

function aStatement(id: string, indicators: string[]): Statement {
  const subjects = { sectors: [], instruments: [], actors: [], measures: [], signals: [] };
  return {
    id,
    kind: "uncertainty",
    states: "a statement",
    subjects: { ...subjects, indicators },
    statusThen: "",
    statusNow: "",
    verdict: "still-open",
    explanation: "",
    sources: [],
  };
}

it("finds the statement that rests on several sectors, not one about a single sector", () => {
  const statements = [
    aStatement("of-all", ["hydrogen-first", "6g-first"]),
    aStatement("of-hydrogen", ["hydrogen-first", "hydrogen-second"]),
    aStatement("of-something-else", ["never-compared", "6g-first"]),
  ];
  expect(claimsOf(statements, { sectors }).map(({ id }) => id)).toEqual(["of-all"]);
});
