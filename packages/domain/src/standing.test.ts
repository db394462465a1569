import { describe, expect, it } from "vitest";

import type { Claim } from "./claim.ts";
import { decisionOf, type Review } from "./review.ts";
import { claimsAt } from "./standing.ts";
import { aClaim } from "./testing/index.ts";

const curated = aClaim("announced", "2024-04-07");
const machine: Claim = {
  ...aClaim("announced", "2024-04-08"),
  method: "machine",
  standing: "proposed",
};

let clock = 1;
const review = (claim: Claim, decision: Review["decision"], revision = (clock += 1)): Review => ({
  claim: claim.id,
  decision,
  reason: null,
  reviewer: null,
  at: "2026-11-24T12:00:00Z",
  revision,
});

describe("the decision that holds", () => {
  it("is the last that no undo took back", () => {
    const [accept, reject, undo] = [
      review(machine, "accept", 2),
      review(machine, "reject", 3),
      review(machine, "undo", 4),
    ];
    expect(decisionOf([])).toBeNull();
    expect(decisionOf([reject, accept])).toBe(reject);
    expect(decisionOf([accept, reject, undo])).toBe(accept);
    expect(decisionOf([undo, accept, reject, review(machine, "undo", 5)])).toBeNull();
  });
});

const states = (reviews: Review[], present: boolean | null, revision = 99) =>
  claimsAt(
    {
      claims: [curated, machine],
      presences: present === null ? [] : [{ claim: curated.id, present, revision: 2 }],
      reviews,
    },
    revision,
  ).map(({ standing, method }) => `${standing} ${method}`);

describe("how a claim stands", () => {
  it("is as it entered while nobody decides and the catalogue holds it", () => {
    expect(states([], null)).toEqual(["accepted curated", "proposed machine"]);
  });

  it("is replaced where the catalogue took it out, and as before where it was put back", () => {
    expect(states([], false)[0]).toBe("replaced curated");
    expect(states([], true)[0]).toBe("accepted curated");
  });

  it("follows the decision, whatever the catalogue does", () => {
    expect(states([review(curated, "accept")], false)[0]).toBe("accepted reviewed");
    expect(states([review(curated, "reject")], true)[0]).toBe("rejected curated");
    expect(states([review(machine, "accept")], null)[1]).toBe("accepted reviewed");
  });

  it("is what it was at an earlier revision", () => {
    expect(states([review(machine, "accept", 5)], false, 4)).toEqual([
      "replaced curated",
      "proposed machine",
    ]);
    expect(states([review(machine, "accept", 5)], false, 1)).toEqual([
      "accepted curated",
      "proposed machine",
    ]);
  });
});
