import { type Claim, fold } from "@nqpf/domain";
import { anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";
import { randomFrom, shuffle } from "./shuffle.ts";

const { claims } = loadCatalogue();
const at = anInstant();

/** The measures with the most claims: they hold every kind of value, rivals and disagreements among them. */
const rich = new Set(richest(3));

it("folds the claims to the same bytes in 1,000 orders", { timeout: 60_000 }, () => {
  const random = randomFrom(20240416);
  const few = claims.filter((claim) => rich.has(claim.measure));
  const [bytesOfFew, bytesOfAll] = [bytesOf(few), bytesOf(claims)];
  for (let round = 0; round < 1000; round++) {
    expect(bytesOf(shuffle(few, random)) === bytesOfFew, `order ${round}`).toBe(true);
    if (round % 200 === 0)
      expect(bytesOf(shuffle(claims, random)) === bytesOfAll, `order ${round}`).toBe(true);
  }
});

function bytesOf(some: readonly Claim[]): string {
  return JSON.stringify(fold(some, at));
}

function richest(count: number): string[] {
  const sizes = new Map<string, number>();
  for (const { measure } of claims) sizes.set(measure, (sizes.get(measure) ?? 0) + 1);
  return [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([measure]) => measure);
}
