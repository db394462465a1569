import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { run } from "../setup/run.mjs";
import { tool, toolEnvironment } from "../setup/tools.mjs";
import { reportFolder } from "./tally.mjs";

/**
 * What we read of vitest's JSON report.
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} FileReport
 */

const reportFile = join(reportFolder, "vitest.json");

/** Runs every test of the repository in one vitest and counts them. */
export async function runTests() {
  mkdirSync(reportFolder, { recursive: true });
  rmSync(reportFile, { force: true });
  const { code, log } = await run(
    [
      ...tool("vitest"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
    ],
    { output: "keep", env: toolEnvironment() },
  );
  /** @type {FileReport[]} */
  const files = existsSync(reportFile)
    ? JSON.parse(readFileSync(reportFile, "utf8")).testResults
    : [];
  return { tally: tallyOf(files, code), log };
}

/**
 * Counts tests; a file that failed without a failed test (it could not be loaded, a hook threw), and a run that failed
 * without a failed file (an error outside any test) or ran nothing, count as one failure each.
 * @param {readonly FileReport[]} files
 * @param {number} exitCode
 */
export function tallyOf(files, exitCode) {
  const tests = files.flatMap((file) => file.assertionResults);
  /** @param {string} status */
  const count = (status) => tests.filter((test) => test.status === status).length;
  const broken = files.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  const [passed, failed] = [count("passed"), count("failed") + broken.length];
  const unseen = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: unseen ? 1 : failed,
    skipped: tests.length - passed - count("failed"),
  };
}
