import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonicalJson, type Json } from "./canonical.ts";
import type { Claim } from "./claim.ts";
import { foldMeasure } from "./fold.ts";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "./testing/index.ts";
import { fold } from "./view.ts";

const bytes = (set: Claim[]) => canonicalJson(fold(set, anInstant()) as unknown as Json);
const fold1 = (claims: Claim[], at = anInstant()) => foldMeasure(aMeasureId, claims, at);

describe("what a question sees", () => {
  it("is nothing where no claim has a source of its own", () => {
    expect(fold1(aMeasureOf().map((claim) => ({ ...claim, inherited: true })))).toBeNull();
  });

  it("holds no value whose source had not spoken by the day, though it held by then", () => {
    const claims = aMeasureOf(
      aClaim("money/late", anAmount({ id: "late", on: "2024-04-07" }), { statedOn: "2025-01-08" }),
    );
    expect(fold1(claims, anInstant({ knownAt: "2024-12-31" }))?.money).toEqual([]);
    expect(fold1(claims, anInstant({ knownAt: "2025-01-08" }))?.money).toHaveLength(1);
  });

  it("holds no value that begins after the day, though it is known", () => {
    const claims = aMeasureOf(aClaim("money/later", anAmount({ id: "later", on: "2025-05-07" })));
    expect(fold1(claims, anInstant({ asOf: "2025-05-06" }))?.money).toEqual([]);
  });

  it("shows a machine's proposal only when asked to", () => {
    const claims = aMeasureOf(
      aClaim("region", "national", { standing: "proposed", method: "machine" }),
    );
    expect(fold1(claims)?.region).toBeNull();
    expect(fold1(claims, anInstant({ proposed: true }))?.region?.claims[0]?.standing).toBe(
      "proposed",
    );
  });

  it("leaves out what a later claim corrects, once the correction is known", () => {
    const wrong = aClaim("region", "beijing");
    const right = aClaim("region", "national", { corrects: wrong.id, statedOn: "2025-01-01" });
    const claims = aMeasureOf(wrong, right);
    expect(fold1(claims)?.region).toMatchObject({ value: "national", rivals: [] });
    expect(fold1(claims, anInstant({ knownAt: "2024-12-31" }))?.region?.value).toBe("beijing");
  });

  it("is what the ledger said at an earlier revision", () => {
    const claims = aMeasureOf(aClaim("region", "national", { revision: 2 }));
    expect(fold1(claims, anInstant({ revision: 1 }))?.region).toBeNull();
    expect(fold1(claims, anInstant({ revision: 2 }))?.region?.value).toBe("national");
  });
});

describe("two sources", () => {
  it("that agree carry one value together", () => {
    const amount = anAmount({ id: "quota" });
    const claims = aMeasureOf(
      aClaim("money/quota", amount),
      aClaim(
        "money/quota",
        { ...amount, note: "as reported", on: "2024-04" },
        { sourceKind: "media" },
      ),
    );
    const held = fold1(claims)?.money[0]?.amounts[0];
    expect(held?.claims).toHaveLength(2);
    expect(held?.rivals).toEqual([]);
  });

  it("that differ stand side by side, the one nearer the origin displayed", () => {
    const claims = aMeasureOf(
      aClaim("money/quota", anAmount({ id: "quota", value: 120 }), { sourceKind: "mirror" }),
      aClaim("money/quota", anAmount({ id: "quota", value: 1200 }), {
        sourceKind: "official-media",
      }),
    );
    const held = fold1(claims)?.money[0]?.amounts[0];
    expect(held?.value.value).toBe(1200);
    expect(held?.rivals.map((rival) => rival.value.value)).toEqual([120]);
  });

  it("give way to a reviewer's word, whatever their kind", () => {
    const claims = aMeasureOf(
      aClaim("region", "national"),
      aClaim("region", "beijing", { sourceKind: "media", method: "reviewed" }),
    );
    expect(fold1(claims)?.region?.value).toBe("beijing");
  });

  it("say so when both only repeat others", () => {
    const claims = aMeasureOf(
      aClaim("region", "national", { sourceKind: "mirror" }),
      aClaim("region", "national", { sourceKind: "aggregator" }),
    );
    expect(fold1(claims)?.region?.derivedOnly).toBe(true);
    expect(fold1(claims)?.title.derivedOnly).toBe(false);
  });
});

it("folds to the same bytes in whatever order the claims come", () => {
  const claims = aMeasureOf(
    aClaim("money/a", anAmount({ id: "a", on: "2024-04-07" })),
    aClaim("money/a", anAmount({ id: "a", on: "2024", value: 7 }), { sourceKind: "mirror" }),
    aClaim("money/b", anAmount({ id: "b", on: "2025-05-07", replaces: "a" })),
    aClaim("rungs/announced", { rung: "announced", on: "2024-04-07" }),
    aClaim("rungs/announced", { rung: "announced", on: "2024-04-08" }, { sourceKind: "media" }),
    aClaim("rungs/announced", { rung: "announced", on: "2024" }, { sourceKind: "media" }),
  );
  const once = bytes(claims);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      expect(bytes(shuffled)).toBe(once);
    }),
  );
});

describe("the population of a view", () => {
  const late = aMeasureOf().map((claim) => ({ ...claim, statedOn: "2025-01-01" }));

  it("counts a measure announced by the day though nothing was known of it", () => {
    const { population, measures } = fold(
      late,
      anInstant({ asOf: "2024-06-01", knownAt: "2024-06-01" }),
    );
    expect(population).toEqual({ held: 1, announced: 1, unsure: 0, known: 0 });
    expect(measures).toEqual([]);
  });

  it("calls an announcement inside an imprecise date unsure", () => {
    const claims = aMeasureOf().map((claim) =>
      claim.property === "announced" ? { ...claim, value: "2024" } : claim,
    );
    expect(fold(claims, anInstant({ asOf: "2024-06-01" })).population).toMatchObject({
      announced: 0,
      unsure: 1,
    });
  });
});
