import { ScenarioRefusal } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { prepareScenario, scenarioId } from "../src/prepare/prepare.ts";
import { seedModel } from "./a-model.ts";

const good = { base: "seed-2024", seed: 1, n: 10 };
const belief = { kind: "assumption", from: "a test" };

function fieldOf(scenario: unknown): string {
  try {
    prepareScenario(scenario);
    return "nothing";
  } catch (error) {
    if (!(error instanceof ScenarioRefusal)) throw error;
    return error.field;
  }
}

const replaced = (path: string, value: unknown) => ({
  ...good,
  patch: [{ op: "replace", path, value }],
});

describe("a scenario is refused, with the field named,", () => {
  it.each([
    ["with no runs", "n", { ...good, n: 0 }],
    ["with absurdly many runs", "n", { ...good, n: 1e9 }],
    ["with half a run", "n", { ...good, n: 1.5 }],
    ["without a baseline of that name", "base", { ...good, base: "seed-1999" }],
    ["with a word that nobody reads", "scenario", { ...good, colour: "red" }],
    ["with a family of outcomes that is none", "variants.0", { ...good, variants: ["cauchy"] }],
    ["with a target that the baseline has not", "targets.0", { ...good, targets: ["mars"] }],
    [
      "with a path that leads nowhere",
      "patch.0.path",
      replaced("/instruments/tooth-fairy/envelope", 1),
    ],
    ["with a path through a number", "patch.0.path", replaced("/from/x", 1)],
    [
      "with a prior whose p5 lies above its p95",
      "patch.0.value.p5",
      replaced("/priors/rivalCapability", { shape: "lognormal", p5: 2, p95: 1, ...belief }),
    ],
    [
      "with a prior that stands on nothing",
      "patch.0.value.kind",
      replaced("/priors/selection", { shape: "fixed", value: 1 }),
    ],
    [
      "with beliefs that cannot move together so",
      "correlations",
      replaced(
        "/correlations",
        [
          ["lossMass", "tailIndex", 0.9],
          ["tailIndex", "passThrough", 0.9],
          ["lossMass", "passThrough", -0.9],
        ].map(([a, b, rank]) => ({ between: [`/priors/${a}`, `/priors/${b}`], rank, ...belief })),
      ),
    ],
    [
      "with a correlation of a belief that is none",
      "correlations.0.between.1",
      replaced("/correlations", [
        { between: ["/priors/lossMass", "/priors/luck"], rank: 0.1, ...belief },
      ]),
    ],
    [
      "with money for a sector that the baseline has not",
      "instruments.firm-grants.sectors.alchemy",
      {
        ...good,
        patch: [{ op: "add", path: "/instruments/firm-grants/sectors/alchemy", value: 1 }],
      },
    ],
  ])("%s", (_, field, scenario) => {
    expect(fieldOf(scenario)).toBe(field);
  });

  it("and runs otherwise", () => {
    expect(fieldOf(good)).toBe("nothing");
  });
});

describe("a scenario's id", () => {
  it("follows from what is run, whatever the order of its members and its note", () => {
    const { id } = prepareScenario(good);
    expect(prepareScenario({ n: 10, note: "a note", seed: 1, base: "seed-2024" }).id).toBe(id);
    expect(prepareScenario({ ...good, n: 11 }).id).not.toBe(id);
    expect(scenarioId(prepareScenario(good).scenario)).toMatch(/^scn-[0-9a-f]{20}$/);
  });
});

describe("a patch", () => {
  it("adds, replaces and removes, and leaves the baseline as it was", () => {
    const before = JSON.stringify(seedModel());
    const { model } = prepareScenario({
      ...good,
      patch: [
        { op: "remove", path: "/instruments/open-money" },
        { op: "replace", path: "/instruments/firm-grants/ticket", value: 2 },
        {
          op: "add",
          path: "/correlations/-",
          value: { between: ["/priors/lossMass", "/priors/leadEffect"], rank: 0.1, ...belief },
        },
      ],
    });
    expect(Object.keys(model.instruments)).not.toContain("open-money");
    expect(model.instruments["firm-grants"]).toMatchObject({ ticket: 2 });
    expect(model.correlations).toHaveLength(4);
    expect(JSON.stringify(seedModel())).toBe(before);
  });
});
