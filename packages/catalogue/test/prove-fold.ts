import { createHash } from "node:crypto";

import { type Claim, fold } from "@nqpf/domain";
import { anInstant } from "@nqpf/domain/testing";

import { loadCatalogue } from "../src/index.ts";
import { randomFrom, shuffle } from "./shuffle.ts";

const rounds = 1000;
const seed = 20240419;

/** Shuffles every claim of the ledger again and again and counts the different results of the fold. */
const { claims } = loadCatalogue();
const random = randomFrom(seed);
const results = new Set([digest(claims)]);
for (let round = 0; round < rounds; round++) results.add(digest(shuffle(claims, random)));
process.stdout.write(
  `${rounds} shuffles of ${claims.length} claims, seed ${seed}: ${results.size} result(s)\n`,
);
process.exitCode = results.size === 1 ? 0 : 1;

function digest(some: readonly Claim[]): string {
  const text = JSON.stringify(fold(some, anInstant()));
  return createHash("sha256").update(text).digest("hex");
}
