import { type ActorId, type MeasureId, SectorId } from "@nqpf/domain";
import { type ExplainedFigure, type ExplainedRow, Explanation } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";
import { aClaim, aMeasureOf, anAmount } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../src/observatory.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { countNumbers } from "./every-number/count-numbers.ts";
import { gapNumbers } from "./every-number/gap-numbers.ts";
import { matrixNumbers } from "./every-number/matrix-numbers.ts";
import type { Look, Place } from "./every-number/place.ts";
import { profileNumbers } from "./every-number/profile-numbers.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });
const facility = "pbc-sti-tech-transformation-relending" as MeasureId;
const pbc = "pbc" as ActorId;
const looks: Look[] = ["2026-11-24", "2024-04-22"].map((day) => ({ asOf: day, knownAt: day }));

const sumOf = ({ explained }: ExplainedFigure) =>
  explained.included.reduce((sum, { value }) => sum + value, 0);

/** What is wrong with the explanation of one number; null where nothing is. */
function faultOf({ where, value, ask, key }: Place, look: Look): string | null {
  const figures = observatory.explain({ ...ask, ...look })?.figures ?? [];
  const figure = key === undefined ? figures[0] : figures.find((one) => one.key === key);
  if (!figure) return `${where}: no explanation`;
  const [told, sum] = [figure.explained.value, sumOf(figure)];
  return told === value && sum === value
    ? null
    : `${where}: ${value} is shown, ${told} explained, rows of ${sum}`;
}

describe.each(looks)("on $asOf", (look) => {
  it.each(Object.entries({ matrixNumbers, profileNumbers, gapNumbers, countNumbers }))(
    "no number leaves without its explanation: %s",
    (_, walk) => {
      const places = walk(observatory, look);
      expect(places.length).toBeGreaterThan(15);
      expect(places.flatMap((place) => faultOf(place, look) ?? [])).toEqual([]);
    },
    120_000,
  );
});

describe("a number under a filter", () => {
  it("of a row that the filter is about too, is asked for with both", () => {
    const actor = [pbc];
    const { actors } = observatory.getMatrix({ rows: "actor", actor });
    const numbers = actors.map(({ id, measures }) => ({ row: id, measures }));
    expect(numbers.length).toBeGreaterThan(5);
    for (const { row, measures } of numbers)
      expect(only({ metric: "measures", actor, rows: "actor", row }).value).toBe(measures);
  });

  it("of a cell, is the same with the row's filter in place of the row", () => {
    for (const { instrument, sector, measures } of observatory.getMatrix({}).cells)
      expect(only({ metric: "measures", sector: [sector], instrument: [instrument] }).value).toBe(
        measures.length,
      );
  });
});

describe("what is left out", () => {
  const { included, excluded, caveats } = only({
    metric: "measures",
    sector: ["quantum"],
    instrument: ["equity-fund"],
  });

  it("is listed where one filter alone keeps it out, with that filter, and counted otherwise", () => {
    const further = Number(/^\d+/.exec(caveats[0] ?? "")?.[0]);
    const { known } = observatory.getStatus({}).scope.population;
    expect(included.length + excluded.length + further).toBe(known);
    expect(new Set(excluded.map(({ why }) => why))).toEqual(
      new Set([
        "left out by sector: Quantum technology",
        "left out by instrument: Government equity and guidance funds",
      ]),
    );
  });

  it("stands, like what is counted, on the claims of the values that the filters look at", () => {
    for (const { measure, claims } of included) {
      const held = observatory.getMeasure({ id: measure as MeasureId })?.measure;
      const sector = held?.sectors.find(({ value }) => value === "quantum");
      expect(claims).toEqual(expect.arrayContaining(sector?.claims.map(({ id }) => id) ?? [""]));
    }
  });

  it("holds the amounts of an addition that are in no sum, each with its reason", () => {
    const { money } = observatory.getMatrix({ by: "money", role: "ceiling" });
    const rows = explanationOf({ metric: "money", role: "ceiling" }).figures.flatMap(
      (figure) => figure.explained.excluded,
    );
    for (const { measure, property, amount } of money?.excluded ?? [])
      expect(rows).toContainEqual(
        expect.objectContaining({ measure, property, value: amount.value }),
      );
  });

  it("holds what a machine proposes and nobody reviewed", () => {
    const proposed = { measure: "proposed" as MeasureId, standing: "proposed" as const };
    const about = { ...proposed, method: "machine" as const };
    const claims = [
      ...aMeasureOf(aClaim("money/an-earmark", anAmount({ id: "an-earmark", payer: pbc }))),
      ...aMeasureOf(aClaim("money/a-guess", anAmount({ id: "a-guess", payer: pbc }))).map(
        (one) => ({
          ...one,
          ...about,
        }),
      ),
    ];
    const { explain } = openObservatory({
      today: () => "2026-11-24",
      catalogue: aCatalogue(1, claims),
    });
    const rowsOf = (question: ExplainQuestion) => {
      const one = explain(question)?.figures[0]?.explained;
      return { in: namesIn(one?.included), out: namesIn(one?.excluded) };
    };
    expect(rowsOf({ metric: "measures" })).toEqual({
      in: [["a-measure", "accepted"]],
      out: [["proposed", "proposed by a machine, not reviewed"]],
    });
    expect(rowsOf({ metric: "measures", standing: "proposed" }).in).toHaveLength(2);
    expect(rowsOf({ metric: "step", step: "amount", state: "held" }).out).toHaveLength(1);
    expect(rowsOf({ metric: "money", role: "ceiling" }).out).toEqual([
      ["proposed", "2024-04-07: proposed by a machine, not reviewed"],
    ]);
  });
});

describe("one number of a measure", () => {
  it("stands on the claims of the displayed value, its rivals beside it", () => {
    const rivalled = observatory
      .listMeasures({ limit: 200 })
      .data.flatMap(({ id }) => observatory.getMeasure({ id })?.measure ?? [])
      .flatMap(({ id, money }) =>
        money.flatMap(({ amounts }) => amounts.map((amount) => ({ id, amount }))),
      )
      .filter(({ amount }) => amount.rivals.length > 0);
    expect(rivalled.length).toBeGreaterThan(0);
    for (const { id, amount } of rivalled) {
      const { value, included, excluded } = only({
        metric: "amount",
        measure: id,
        property: amount.property,
      });
      expect(value).toBe(amount.value.value);
      expect(included[0]?.claims).toEqual(amount.claims.map((claim) => claim.id));
      expect(excluded.map((row) => row.value)).toEqual(amount.rivals.map((r) => r.value.value));
    }
  });

  it("may be a range, whose ends are its rows", () => {
    const [found] = observatory
      .listMeasures({ limit: 200 })
      .data.flatMap(({ id }) => observatory.getMeasure({ id })?.measure ?? [])
      .flatMap(({ id, terms }) =>
        terms.filter(({ value }) => Array.isArray(value.value)).map((term) => ({ id, term })),
      );
    if (!found) throw new Error("the catalogue holds no term that is a range");
    const { id, term } = found;
    const explained = only({ metric: "amount", measure: id, property: term.property });
    expect(explained.value).toBeNull();
    expect(explained.range).toEqual(term.value.value);
    expect(explained.included.map(({ value }) => value)).toEqual(explained.range);
  });

  it("that is not held names the places of those that are", () => {
    const then = { asOf: "2024-04-22", knownAt: "2024-04-22" };
    const property = "money/sti-relending-ceiling-2026";
    const { value, caveats } = only({ metric: "amount", measure: facility, property, ...then });
    expect(value).toBeNull();
    expect(caveats.join()).toContain("it sees numbers at money/sti-relending-ceiling-2024");
  });

  it("is not there where the measure is not", () => {
    const measure = "no-such-measure" as MeasureId;
    expect(observatory.explain({ metric: "new-money", measure })).toBeNull();
    expect(observatory.explain({ metric: "conflicts", measure })).toBeNull();
  });
});

describe("numbers that answers explain themselves", () => {
  const explainedIn = (answer: unknown): string[] =>
    typeof answer !== "object" || answer === null
      ? []
      : "included" in answer
        ? [JSON.stringify(answer)]
        : Object.values(answer).flatMap(explainedIn);
  const { newMoney, ...money } = observatory.getMoney({ measure: facility }) ?? { newMoney: [] };

  it.each([
    [{ metric: "new-money", measure: facility } as const, newMoney],
    [{ metric: "grant-equivalents", measure: facility } as const, money],
    [{ metric: "position", sector: [...SectorId.options] } as const, observatory.getPositions({})],
    [{ metric: "mentions" } as const, observatory.getSignalTrend({})],
  ])("come out whole for %o", (question, answer) => {
    const { figures } = observatory.explain(question) ?? { figures: [] };
    const told = new Set(figures.map(({ explained }) => JSON.stringify(explained)));
    const shown = explainedIn(answer);
    expect(shown.filter((one) => !told.has(one))).toEqual([]);
    expect(figures).toHaveLength(shown.length);
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
  });

  it("are taken to the currency of the question, each step by its own year", () => {
    const { figures } = explanationOf({ metric: "new-money", measure: facility, currency: "USD" });
    const [first] = figures;
    expect(first?.explained.unit).toBe("USD");
    expect(first?.explained.range?.[1]).toBeCloseTo(500e9 / 7.1957, -3);
  });

  it("are none for a sector that nobody looked at, and the answer says so", () => {
    const [none] = observatory
      .getPositions({})
      .sectors.filter(({ verdict }) => verdict === "not-looked");
    const sector = none ? [none.sector] : [];
    const { figures, caveats } = explanationOf({ metric: "position", sector });
    expect(figures).toEqual([]);
    expect(caveats.join()).toContain("nothing that is held compares China with the world");
  });
});

function explanationOf(question: ExplainQuestion): Explanation {
  return Explanation.parse(observatory.explain(question));
}

function namesIn(rows: ExplainedRow[] = []): unknown[] {
  return rows.map(({ measure, why }) => [measure, why]);
}

function only(question: ExplainQuestion): ExplainedFigure["explained"] {
  const [figure, ...others] = explanationOf(question).figures;
  if (!figure || others.length > 0) throw new Error("not one figure");
  return figure.explained;
}
