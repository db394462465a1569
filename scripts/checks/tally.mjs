import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/repository.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Git-ignored; what a run of the checks leaves behind. */
export const reportFolder = join(root, ".checks");

/** The count of a check that is no test.
 * @param {boolean} passed
 * @returns {Tally}
 */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
  };
}

/**
 * `12 passed, 0 failed`, with the skipped where there are any.
 * @param {Tally} tally
 */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Leaves the sentence where `.ci/run` finds it.
 * @param {Tally} tally
 */
export function leaveSentence(tally) {
  mkdirSync(reportFolder, { recursive: true });
  writeFileSync(join(reportFolder, "summary.txt"), `${sentence(tally)}\n`);
}
