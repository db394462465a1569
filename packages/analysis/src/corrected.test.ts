import { type Claim, claimsAt, type LedgerRecords, type Review } from "@nqpf/domain";
import { aClaim, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { correctionsBetween } from "./corrected.ts";

const amountOf = (value: number, over: Partial<Claim> = {}) =>
  aClaim("money/ceiling", anAmount({ id: "ceiling", value }), over);

const revisions = ["2026-12-01", "2026-12-08", "2026-12-15"].map((day, at) => ({
  revision: at + 1,
  kind: "review" as const,
  at: `${day}T09:00:00Z`,
  catalogueVersion: null,
}));

function corrections(records: Partial<LedgerRecords>, from = "2026-01-01", until = "2026-12-31") {
  const whole: LedgerRecords = {
    revisions,
    documents: [],
    claims: [],
    presences: [],
    reviews: [],
    ...records,
  };
  const at = anInstant({ revision: 3 });
  return correctionsBetween(whole, claimsAt(whole, 3), at, from, until);
}

const review = (claim: Claim, decision: Review["decision"], revision: number): Review => ({
  claim: claim.id,
  decision,
  reason: decision === "reject" ? "ten times too large" : null,
  reviewer: null,
  at: "2026-12-01T09:00:00Z",
  revision,
});

describe("a correction", () => {
  it("is a claim that names the one it corrects, dated to the day from which it is known", () => {
    const slip = amountOf(5_000);
    const right = amountOf(500, {
      corrects: slip.id,
      statedOn: "2026-03-04",
      recordedAt: "2026-05-01",
    });
    const [found, ...others] = corrections({ claims: [slip, right] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      on: "2026-03-04",
      by: "claim",
      before: { value: 5_000 },
      after: { value: 500 },
    });
    expect(found?.claims.map(({ id }) => id)).toEqual([slip.id, right.id]);
  });

  it("is no later value on the same line", () => {
    const first = amountOf(500);
    const raised = aClaim(
      "money/raised",
      anAmount({ id: "raised", value: 800, replaces: "ceiling", on: "2025-05-07" }),
    );
    expect(corrections({ claims: [first, raised] })).toEqual([]);
  });

  it("is what a reviewer takes back after standing behind it, with the reason", () => {
    const claim = amountOf(5_000, { standing: "proposed", method: "machine" });
    const reviews = [review(claim, "accept", 2), review(claim, "reject", 3)];
    expect(corrections({ claims: [claim], reviews })).toMatchObject([
      { on: "2026-12-15", by: "reviewer", after: null, reason: "ten times too large" },
    ]);
  });

  it("is no rejection of what nobody stood behind", () => {
    const claim = amountOf(5_000, { standing: "proposed", method: "machine" });
    expect(corrections({ claims: [claim], reviews: [review(claim, "reject", 2)] })).toEqual([]);
  });

  it("is a value that the catalogue no longer holds, once for all its sources", () => {
    const claims = [amountOf(500), amountOf(500)];
    const presences = claims.map(({ id }) => ({ claim: id, present: false, revision: 2 }));
    const found = corrections({ claims, presences });
    expect(found).toMatchObject([{ on: "2026-12-08", by: "catalogue", after: null }]);
    expect(found[0]?.claims).toHaveLength(2);
  });

  it("is none where another claim still says the same", () => {
    const [gone, stays] = [amountOf(500), amountOf(500)];
    const presences = [{ claim: gone.id, present: false, revision: 2 }];
    expect(corrections({ claims: [gone, stays], presences })).toEqual([]);
  });

  it("lies in its own period alone", () => {
    const claim = amountOf(500);
    const records = {
      claims: [claim],
      presences: [{ claim: claim.id, present: false, revision: 2 }],
    };
    expect(corrections(records, "2026-12-08", "2026-12-08")).toHaveLength(1);
    expect(corrections(records, "2026-12-09", "2026-12-31")).toEqual([]);
    expect(corrections(records, "2026-12-01", "2026-12-07")).toEqual([]);
  });
});
