import { Claim, kindOf, propertyKinds, type SourceId } from "@nqpf/domain";
import { describe, expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";

const { claims, sources, version, ...catalogue } = loadCatalogue();

describe("the claims", () => {
  it("all have the shape of a claim, and their values that of their property", () => {
    for (const claim of claims) {
      expect(Claim.safeParse(claim).error, claim.id).toBeUndefined();
      const value = propertyKinds[kindOf(claim.property)].safeParse(claim.value);
      expect(value.error, `${claim.measure} ${claim.property}`).toBeUndefined();
    }
  });

  it("have ids of their own", () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  it("take their dates and kind from their source", () => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    const source = (id: SourceId) => byId.get(id) ?? expect.fail(`no source ${id}`);
    for (const claim of claims) {
      const { kind, published, accessed } = source(claim.source);
      const editorial = /^(summary|confidence|rulings\/)/.test(claim.property);
      expect(claim).toMatchObject({
        sourceKind: kind,
        statedOn: editorial ? accessed : (published ?? accessed),
        recordedAt: accessed,
        revision: version,
      });
    }
  });
});

it("gives the same catalogue at every call", () => {
  expect(loadCatalogue()).toBe(loadCatalogue());
  expect(loadCatalogue().actors).toBe(catalogue.actors);
});
