import { loadCatalogue } from "@nqpf/catalogue";
import { fold } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { catalogueBaseline } from "../src/baseline/catalogue-baseline.ts";
import { sectorWeights } from "../src/baseline/sector-weights.ts";
import { baselines, instrumentMap } from "../src/data/baselines.ts";
import { prepareScenario } from "../src/prepare/prepare.ts";
import { runPart } from "../src/run/run-part.ts";

const { claims, version } = loadCatalogue();
const viewAt = (day: string) =>
  fold(claims, { asOf: day, knownAt: day, revision: version, proposed: false });
const facility = "pbc-sti-tech-transformation-relending";

function filledIn2026() {
  const written = baselines().find(({ id }) => id === "january-2026");
  if (!written) throw new Error("no baseline");
  return catalogueBaseline(written, viewAt("2026-01-20"));
}

describe("a baseline filled from the catalogue", () => {
  it.each([
    ["seed-2024", "2024-04-22", 500],
    ["may-2025", "2025-05-08", 800],
    ["january-2026", "2026-01-20", 1200],
  ] as const)("%s has the facility as it stood on %s: %i bn", (id, day, billion) => {
    const written = baselines().find((one) => one.id === id);
    if (!written) throw new Error(`no baseline ${id}`);
    const model = catalogueBaseline(written, viewAt(day));
    const found = Object.values(model.instruments).find(({ measures }) =>
      measures.some((one) => one === facility),
    );
    expect(found?.envelope).toMatchObject({ shape: "fixed", value: billion, kind: "source" });
    expect(model.defaulted.at(-1)).toContain("enter nothing");
    expect(model.dataRevision).toContain(day);
    const prepared = prepareScenario({ base: model.id, seed: 1, n: 4 }, [model]);
    const { outputs } = runPart(prepared, 0, 4);
    expect(outputs.length).toBeGreaterThan(100);
    expect(outputs[0]).toBeGreaterThan(billion);
  });

  it("leaves out the guess of a kind that the catalogue holds money of, and keeps money that nobody named", () => {
    const written = baselines().find(({ id }) => id === "january-2026");
    if (!written) throw new Error("no baseline");
    const ids = Object.keys(catalogueBaseline(written, viewAt("2026-01-20")).instruments);
    expect(ids).toContain("open-money");
    expect(ids).not.toContain("guidance-funds");
    expect(ids.some((id) => id.includes("fund"))).toBe(true);
  });
});

describe("what a view holds of a measure", () => {
  it("enters nothing once it was over before the model begins, and says so", () => {
    const { instruments, defaulted } = filledIn2026();
    expect(instruments["pbc-sti-relending-2022"]).toBeUndefined();
    expect(defaulted.join("\n")).toContain("pbc-sti-relending-2022: superseded by then");
  });

  it("is drawn until it ended where it ended later", () => {
    const { instruments } = filledIn2026();
    const lapsed = instruments["cdb-sti-basic-research-loans"];
    expect(lapsed?.quarters).toBeLessThan(12);
  });

  it("enters with the part that is this initiative's, where the map says which", () => {
    const { instruments, defaulted } = filledIn2026();
    expect(instruments["pbc-private-enterprise-relending-2026"]?.envelope).toMatchObject({
      value: 1000,
    });
    expect(defaulted.join("\n")).toContain("only private-enterprise-relending-earmark");
  });
});

describe("sectors", () => {
  const { sectors } = instrumentMap();
  const shares = { "new-materials": 0.2, hydrogen: 0.1 };

  it("count for themselves or for the modelled sector they are part of", () => {
    const { weights, unmapped } = sectorWeights(["rare-earths", "hydrogen"], sectors, shares);
    expect(weights).toEqual({ "new-materials": 0.2, hydrogen: 0.1 });
    expect(unmapped).toEqual([]);
  });

  it("without a row are named, and use the default", () => {
    expect(sectorWeights(["alchemy"], sectors, shares)).toEqual({
      weights: { [sectors.default]: 1 },
      unmapped: ["alchemy"],
    });
  });

  it("that name all of them spread over all", () => {
    expect(sectorWeights(["cross-sector"], sectors, shares).weights).toEqual(shares);
  });
});
