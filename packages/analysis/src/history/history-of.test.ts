import { type Claim, claimsAt, type LedgerRecords, type Review } from "@nqpf/domain";
import { aClaim, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { historyOf } from "./history-of.ts";

const ceiling = (id: string, value: number, over: Partial<Claim> = {}, replaces?: string) =>
  aClaim(`money/${id}`, anAmount({ id, value, replaces: replaces ?? null }), over);

const revisions = ["2026-02-01", "2026-03-01", "2026-04-01"].map((day, at) => ({
  revision: at + 1,
  kind: "review" as const,
  at: `${day}T09:00:00Z`,
  catalogueVersion: null,
}));

function history(part: Partial<LedgerRecords>, over: Parameters<typeof anInstant>[0] = {}) {
  const records: LedgerRecords = {
    revisions,
    documents: [],
    claims: [],
    presences: [],
    reviews: [],
    ...part,
  };
  const at = anInstant({ revision: 3, ...over });
  return historyOf(claimsAt(records, at.revision), records, at);
}

const decided = (claim: Claim, decision: Review["decision"]): Review => ({
  claim: claim.id,
  decision,
  reason: decision === "reject" ? "a slip of units" : null,
  reviewer: "A. Reader",
  at: "2026-03-01T09:00:00Z",
  revision: 2,
});

it("goes from the latest learned to the first, by publication or record, whichever came before", () => {
  const claims = [
    ceiling("c", 500, { statedOn: "2024-04-07" }),
    aClaim("region", "national", { statedOn: "2024-06", recordedAt: "2026-01-05" }),
    aClaim("announced", "2024-04-07", { statedOn: "2026-05-01", recordedAt: "2026-01-09" }),
  ];
  expect(history({ claims }).map(({ property, on }) => [property, on])).toEqual([
    ["announced", "2026-01-09"],
    ["region", "2024-06-30"],
    ["money/c", "2024-04-07"],
  ]);
});

it("tells a change of the world from a correction of the record", () => {
  const first = ceiling("c2024", 500);
  const raised = ceiling("c2025", 800, { statedOn: "2025-05-07" }, "c2024");
  const slip = ceiling("slip", 5_000, { statedOn: "2025-06-01" });
  const right = ceiling("slip", 50, { statedOn: "2025-07-01", corrects: slip.id });
  const found = history({ claims: [first, raised, slip, right] });
  expect(
    found.map(({ kind, before }) => [kind, (before as { value: number } | null)?.value]),
  ).toEqual([
    ["correction", 5_000],
    ["first", undefined],
    ["change", 500],
    ["first", undefined],
  ]);
});

it("tells another source that agrees from one that does not", () => {
  const claims = [
    ceiling("c", 500),
    ceiling("c", 500, { statedOn: "2024-05-01", source: "b" as never }),
    ceiling("c", 300, { statedOn: "2024-06-01", source: "c" as never, method: "reported" }),
  ];
  expect(history({ claims }).map(({ kind }) => kind)).toEqual([
    "difference",
    "confirmation",
    "first",
  ]);
});

it("does not take a record's sources for witnesses of a value that has none of its own", () => {
  const claims = ["2024-04-07", "2025-01-01", "2026-01-01"].map((statedOn) =>
    aClaim("region", "national", { statedOn, inherited: true }),
  );
  expect(history({ claims })).toHaveLength(1);
});

it("keeps what the catalogue took out, with the day and what stands instead", () => {
  const old = ceiling("c", 300);
  const now = ceiling("c", 500, { revision: 2, recordedAt: "2026-03-01" });
  const presences = [{ claim: old.id, present: false, revision: 2 }];
  const [withdrawal, ...others] = history({ claims: [old, now], presences }).filter(
    ({ kind }) => kind === "withdrawal",
  );
  expect(others).toEqual([]);
  expect(withdrawal).toMatchObject({
    on: "2026-03-01",
    before: { value: 300 },
    value: { value: 500 },
  });
});

it("names the reviewer of a decision, and hides a rejected proposal where proposals are hidden", () => {
  const proposal = ceiling("c", 500, { standing: "proposed", method: "machine" });
  const accepted = history({ claims: [proposal], reviews: [decided(proposal, "accept")] });
  expect(accepted[0]).toMatchObject({
    kind: "decision",
    decision: "accept",
    reviewer: "A. Reader",
  });
  const rejected = { claims: [proposal], reviews: [decided(proposal, "reject")] };
  expect(history(rejected)).toEqual([]);
  expect(history(rejected, { proposed: true })[0]).toMatchObject({
    decision: "reject",
    reason: "a slip of units",
    value: null,
  });
});

it("is what could be known on the day", () => {
  const claims = [ceiling("c", 500), ceiling("d", 800, { statedOn: "2025-05-07" }, "c")];
  expect(history({ claims }, { knownAt: "2024-12-31" }).map(({ property }) => property)).toEqual([
    "money/c",
  ]);
});
