import { loadCatalogue } from "@nqpf/catalogue";
import { fold, type Measure } from "@nqpf/domain";

import { findConflicts, findGaps, gapEntries, pickConflicts } from "../src/index.ts";
import { manyMeasures } from "./many-measures.ts";
import { matrixOver } from "./matrix-over.ts";

const sizes = [5_000, 20_000];
const rounds = 25;
const day = "2026-11-24";

const { claims, version } = loadCatalogue();
const at = { asOf: day, knownAt: day, revision: version, proposed: false };
const { measures } = fold(claims, at);

type Answer = () => unknown;

/** What a question costs whose view is warm, and what is found once for a view. */
const answers: Readonly<Record<string, (measures: readonly Measure[]) => Answer>> = {
  matrix: (many) => () => matrixOver(at)(many),
  gaps: (many) => {
    const entries = gapEntries(many, [], day);
    return () => findGaps(entries, day);
  },
  conflicts: (many) => {
    const found = findConflicts(many);
    return () => pickConflicts(found, () => true);
  },
  "gaps, once for a view": (many) => () => gapEntries(many, [], day),
  "conflicts, once for a view": (many) => () => findConflicts(many),
};

print(`ms, least and median of ${rounds}`);
for (const size of sizes) {
  const many = manyMeasures(measures, size);
  for (const [name, answer] of Object.entries(answers)) {
    const ask = answer(many);
    const times = Array.from({ length: rounds }, () => timed(ask)).toSorted((a, b) => a - b);
    const [least = 0, median = 0] = [times[0], times[Math.floor(rounds / 2)]];
    print(`${size} measures  ${name.padEnd(26)}  ${shown(least)}  ${shown(median)}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(1).padStart(7);
}
