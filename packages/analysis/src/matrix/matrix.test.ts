import { type Amount, type Coverage, InstrumentId, type Measure, SectorId } from "@nqpf/domain";
import { anAmount } from "@nqpf/domain/testing";
import { instrumentOf } from "@nqpf/domain/vocabulary";
import { describe, expect, it } from "vitest";

import { aMatrix as matrix } from "./testing/a-matrix.ts";
import { aMeasure, bank, ministry } from "./testing/a-measure.ts";

const [grant, plan] = InstrumentId.options.filter((id) => instrumentOf(id).funding !== "none") as [
  InstrumentId,
  InstrumentId,
];
const rule = InstrumentId.options.find((id) => instrumentOf(id).funding === "none") ?? grant;
const [first, second, third] = SectorId.options as [SectorId, SectorId, SectorId];

function aSearch(over: Partial<Coverage> = {}): Coverage {
  return {
    id: "nobody-found",
    instruments: [rule],
    sectors: [second],
    regions: [],
    from: "2024",
    until: "2026",
    searchedOn: "2026-11-01",
    where: "the ministry's pages",
    result: "none-found",
    note: null,
    ...over,
  };
}

type MatrixOf = ReturnType<typeof matrix>;
const cellOf = (answer: MatrixOf, instrument: InstrumentId, sector: SectorId) =>
  answer.cells.find((cell) => cell.instrument === instrument && cell.sector === sector);

const stateIn = (search: Partial<Coverage>, regions: string[] = []) =>
  cellOf(matrix({ coverage: [aSearch(search)] }, { regions }), rule, second)?.state;

const ceiling = (id: string, over: Partial<Amount> = {}) =>
  anAmount({ id, value: 100, payer: bank, ...over });
const byMoney = (accepted: Measure[], proposed: Measure[] = []) =>
  matrix({ accepted, proposed, coverage: [aSearch()] }, { by: "money", role: "ceiling" });

const wide = aMeasure("wide", { instrument: grant, also: [plan], sectors: [first, second] });
const narrow = aMeasure("narrow", { instrument: grant });
const draft = aMeasure("draft", {
  instrument: rule,
  sectors: [first, third],
  standing: "proposed",
});

describe("a matrix of instruments", () => {
  const answer = matrix({ accepted: [wide, narrow], proposed: [draft], coverage: [aSearch()] });
  const cell = (instrument: InstrumentId, sector: SectorId) => cellOf(answer, instrument, sector);

  it("places a measure in every row and column that it names", () => {
    expect(cell(grant, first)?.measures).toEqual(["wide", "narrow"]);
    expect(cell(plan, second)?.measures).toEqual(["wide"]);
  });

  it("counts each measure once in a margin and once in all", () => {
    expect(answer.instruments.find((row) => row.id === grant)?.measures).toBe(2);
    expect(answer.sectors.find((column) => column.id === first)?.measures).toBe(2);
    expect(answer.measures).toBe(2);
    expect(answer.explained).toMatchObject({ value: 2, included: [{}, {}], excluded: [{}] });
  });

  it("tells apart what was found, only proposed, searched for in vain, and never covered", () => {
    expect(cell(grant, second)?.state).toBe("value");
    expect(cell(rule, first)?.state).toBe("unreviewed");
    expect(cell(rule, second)).toMatchObject({ state: "none-found", coverage: ["nobody-found"] });
    expect(cell(plan, third)?.state).toBe("not-covered");
  });

  it("has a cell for every pair", () => {
    expect(answer.cells).toHaveLength(InstrumentId.options.length * SectorId.options.length);
  });
});

describe("a search in vain", () => {
  it.each<[string, Partial<Coverage>, string[], string]>([
    ["that names nothing speaks of every cell", { instruments: [], sectors: [] }, [], "none-found"],
    ["of one region does not speak of the country", { regions: ["anhui"] }, [], "not-covered"],
    ["of the region asked about speaks", { regions: ["anhui"] }, ["anhui"], "none-found"],
    ["that found part is not in vain", { result: "partial" }, [], "not-covered"],
    ["of years to come does not speak", { from: "2027", until: "2028" }, [], "not-covered"],
  ])("%s", (_, search, regions, state) => {
    expect(stateIn(search, regions)).toBe(state);
  });
});

it("puts the actors that measures name into the rows", () => {
  const answer = matrix({ accepted: [aMeasure("a", { actor: ministry })] }, { rows: "actor" });
  expect(answer.actors.map(({ id, measures }) => [id, measures])).toEqual([[ministry, 1]]);
  expect(answer.actorCells.find(({ sector }) => sector === first)?.state).toBe("value");
  expect([answer.instruments, answer.cells, answer.regionCells]).toEqual([[], [], []]);
});

it("puts the nation before other regions, and says how many measures stand in no row", () => {
  const measures = ["anhui", "national", undefined].map((region, at) =>
    aMeasure(`m-${at}`, region === undefined ? {} : { region }),
  );
  const answer = matrix({ accepted: measures }, { rows: "region" });
  expect(answer.regions.map(({ id }) => id)).toEqual(["national", "anhui"]);
  expect(answer.measures).toBe(3);
  expect(answer.explained.caveats).toEqual([expect.stringMatching(/^1 of them/)]);
});

it("gives by rung the highest of the measures still in force, and each measure once", () => {
  const accepted = [
    aMeasure("funded", { rungs: ["announced", "funded"] }),
    aMeasure("announced", { rungs: ["announced"] }),
    aMeasure("ended", { rungs: ["evaluated", "superseded"] }),
    aMeasure("nowhere", {}),
  ];
  const rungs = cellOf(matrix({ accepted }, { by: "rung" }), grant, first)?.rungs;
  expect(rungs).toEqual({
    highest: "funded",
    counts: [
      { rung: "announced", measures: 1 },
      { rung: "funded", measures: 1 },
      { rung: "superseded", measures: 1 },
    ],
    none: 1,
  });
});

describe("a matrix of money", () => {
  it("adds a measure that stands in two cells once in the margin", () => {
    const answer = byMoney([aMeasure("a", { sectors: [first, second], money: [ceiling("x")] })]);
    const row = answer.instruments.find(({ id }) => id === grant);
    expect(cellOf(answer, grant, second)?.money?.totals[0]?.value).toBe(100);
    expect(row?.money?.totals.map(({ value }) => value)).toEqual([100]);
    expect(answer.money?.totals.map(({ value }) => value)).toEqual([100]);
  });

  it("keeps other roles, other payers and statistics out of a sum, and lists what it left out", () => {
    const answer = byMoney([
      aMeasure("a", { money: [ceiling("x"), ceiling("y", { role: "drawn", value: 7 })] }),
      aMeasure("b", { money: [ceiling("z", { payer: ministry, value: 30 })] }),
      aMeasure("c", { money: [ceiling("book", { counts: false, value: 999 })] }),
    ]);
    const { totals, excluded } = answer.money ?? { totals: [], excluded: [] };
    expect(totals.map(({ value }) => value)).toEqual([100, 30]);
    expect(excluded.map(({ amount, reason }) => [amount.id, reason])).toEqual([
      ["book", "does-not-count"],
    ]);
  });

  it("calls money not applicable only where the instrument works without it", () => {
    const answer = byMoney([]);
    expect(cellOf(answer, rule, second)?.state).toBe("not-applicable");
    expect(cellOf(answer, grant, second)?.state).toBe("not-covered");
  });

  it("stands under the instruments that work with money, not under a rule beside them", () => {
    const answer = byMoney([aMeasure("a", { also: [rule], money: [ceiling("x")] })]);
    expect(cellOf(answer, grant, first)?.state).toBe("value");
    expect(cellOf(answer, rule, first)).toMatchObject({
      state: "not-applicable",
      measures: ["a"],
      money: { totals: [], excluded: [] },
    });
  });

  it("shows what is held of a role although nothing of it may be added", () => {
    const answer = byMoney([aMeasure("a", { money: [ceiling("x", { payer: null })] })]);
    expect(cellOf(answer, grant, first)).toMatchObject({
      state: "value",
      money: { totals: [], excluded: [{ reason: "payer-unknown" }] },
    });
  });

  it("is unreviewed where only a machine proposes an amount", () => {
    const proposal = aMeasure("a", { money: [ceiling("x")], standing: "proposed" });
    expect(cellOf(byMoney([], [proposal]), grant, first)?.state).toBe("unreviewed");
    expect(cellOf(byMoney([narrow]), grant, first)?.state).toBe("not-covered");
  });
});
