import { loadCatalogue } from "@nqpf/catalogue";
import type { Claim, ClaimId, MeasureId } from "@nqpf/domain";
import { openMemoryStore } from "@nqpf/store/testing";
import type { Store } from "@nqpf/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openKeptObservatory } from "../src/kept-observatory.ts";
import { aCatalogue } from "./a-catalogue.ts";

const measure = "pbc-sti-tech-transformation-relending" as MeasureId;
const own = loadCatalogue().claims.filter((claim) => claim.measure === measure);
const ceiling = own.find(
  ({ property, method, value }) =>
    property === "money/sti-relending-ceiling-2024" &&
    method === "curated" &&
    (value as { value: number }).value === 500_000_000_000,
);
if (!ceiling) throw new Error("the catalogue has changed: choose another claim for this test");
const others = own.filter(({ property }) => property !== ceiling.property);

/** The record as it would be after an author changed the ceiling in its file. */
const edited: Claim = {
  ...ceiling,
  id: "clm-00000000000000000001" as ClaimId,
  value: { ...(ceiling.value as object), value: 600_000_000_000 },
};

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
}, 30_000);
afterEach(() => store.close());

const notices: string[] = [];

/** Starts the observatory anew over the same store, with the files as they are then. */
const start = (version: number, claims: readonly Claim[]) =>
  openKeptObservatory(store, {
    today: () => "2026-11-24",
    catalogue: aCatalogue(version, claims),
    samples: false,
    onNotice: (words) => notices.push(words),
  });

type Running = Awaited<ReturnType<typeof start>>;

const amountIn = (observatory: Running, revision?: number) => {
  const answer = observatory.getMeasure({ id: measure, revision });
  const amount = answer?.measure.money
    .flatMap((line) => line.amounts)
    .find(({ property }) => property === ceiling.property);
  return (
    amount && { value: amount.value.value, rivals: amount.rivals.map(({ value }) => value.value) }
  );
};

const decide = (observatory: Running, decision: "accept" | "reject", claim: Claim = ceiling) =>
  observatory.writes.addReview({
    claims: [claim.id],
    decision,
    ...(decision === "reject" ? { reason: "not what the page says" } : {}),
  });

describe("the catalogue is edited after a review", () => {
  it("a value changed: the reviewer's word is displayed, the new value stands beside it", async () => {
    await decide(await start(1, [...others, ceiling]), "accept");
    const after = await start(2, [...others, edited]);
    expect(amountIn(after)).toEqual({ value: 500_000_000_000, rivals: [600_000_000_000] });
  });

  it("an unreviewed value changed: the new one alone is displayed, the old view keeps the old one", async () => {
    const before = await start(1, [...others, ceiling]);
    const { revision } = before.getStatus({}).scope;
    const after = await start(2, [...others, edited]);
    expect(amountIn(after)).toEqual({ value: 600_000_000_000, rivals: [] });
    expect(amountIn(after, revision)).toEqual({ value: 500_000_000_000, rivals: [] });
  });

  it("an entry removed: what a reviewer stands behind stays, what nobody reviewed goes", async () => {
    await decide(await start(1, [...others, ceiling]), "accept");
    expect(amountIn(await start(2, others))).toEqual({ value: 500_000_000_000, rivals: [] });
    const without = others.filter(({ property }) => property !== "summary");
    const after = await start(3, without);
    expect(after.getMeasure({ id: measure })?.measure.summary).toBeNull();
  });

  it("an entry removed and put back: it stands as before, and every step can be looked back at", async () => {
    await start(1, [...others, ceiling]);
    const removed = await start(2, others);
    const between = removed.getStatus({}).scope.revision;
    expect(amountIn(removed)).toBeUndefined();
    const back = await start(3, [...others, ceiling]);
    expect(amountIn(back)).toEqual({ value: 500_000_000_000, rivals: [] });
    expect(amountIn(back, between)).toBeUndefined();
  });

  it("a rejected value written again: it stays rejected", async () => {
    await decide(await start(1, [...others, ceiling]), "reject");
    await start(2, others);
    const again = await start(3, [...others, ceiling]);
    expect(amountIn(again)).toBeUndefined();
    const row = again.csv
      .listClaims({ id: measure })
      ?.split("\r\n")
      .find((line) => line.includes(ceiling.id));
    expect(row).toContain("rejected");
  });

  it("an older catalogue started: nothing is synced, and the start says so", async () => {
    await start(2, [...others, edited]);
    notices.length = 0;
    const older = await start(1, [...others, ceiling]);
    expect(amountIn(older)).toEqual({ value: 600_000_000_000, rivals: [] });
    expect(notices.join()).toMatch(/version 1.*seen version 2/);
  });

  it("an unchanged catalogue appends nothing", async () => {
    const first = await start(1, [...others, ceiling]);
    const second = await start(1, [...others, ceiling]);
    expect(second.getStatus({}).scope.revision).toBe(first.getStatus({}).scope.revision);
  });
});
