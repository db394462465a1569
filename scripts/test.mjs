// Installs, builds and runs every check, also where an earlier one has failed: `npm test`.
import { stripVTControlCharacters } from "node:util";

import { ensureBrowser } from "./browser.mjs";
import { leaveSentence, oneCheck, sentence, sum } from "./checks/tally.mjs";
import { runTests } from "./checks/vitest.mjs";
import { build } from "./setup/build.mjs";
import { command, SetupError } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { run } from "./setup/run.mjs";
import { tool, toolEnvironment } from "./setup/tools.mjs";

/** @typedef {{ tally: import("./checks/tally.mjs").Tally, log: string }} Outcome */

/** @type {Record<string, () => Promise<Outcome>>} */
const checks = {
  install,
  browser,
  build: async () => asCheck(await build()),
  format: () => program([...tool("oxfmt"), "--check"]),
  lint: () => program([...tool("oxlint"), "--deny-warnings"]),
  types: () => program([...tool("typescript", "tsc"), "-b"]),
  tests: runTests,
};

await command(async () => {
  leaveSentence(oneCheck(false));
  const tallies = [];
  for (const [name, check] of Object.entries(checks)) {
    const tally = await report(name, check);
    tallies.push(tally);
    if (check === install && tally.failed > 0) break;
  }
  const total = sum(tallies);
  leaveSentence(total);
  console.log(`\n${sentence(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});

/**
 * Runs one check and prints a line on it; the log of a failed one follows.
 * @param {string} name
 * @param {() => Promise<Outcome>} check
 */
async function report(name, check) {
  const label = `${name}:`.padEnd(8);
  if (process.stdout.isTTY) process.stdout.write(`${label} …`);
  const began = Date.now();
  const { tally, log } = await check().catch(brokenCheck);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${process.stdout.isTTY ? "\r" : ""}${label} ${verdictOf(tally)} (${seconds} s)`);
  if (tally.failed > 0 || tally.passed === 0)
    console.log(`\n${stripVTControlCharacters(log).trim()}\n`);
  return tally;
}

/** @param {Outcome["tally"]} tally */
function verdictOf(tally) {
  if (tally.passed + tally.failed + tally.skipped > 1) return sentence(tally);
  if (tally.skipped > 0) return "skipped";
  return tally.failed > 0 ? "failed" : "passed";
}

/**
 * @param {unknown} error
 * @returns {Outcome}
 */
function brokenCheck(error) {
  if (error instanceof SetupError) return { tally: oneCheck(false), log: error.message };
  return { tally: oneCheck(false), log: error instanceof Error ? `${error.stack}` : String(error) };
}

async function install() {
  await installDependencies();
  return { tally: oneCheck(true), log: "" };
}

/** @returns {Promise<Outcome>} */
async function browser() {
  const { path, failed, note } = await ensureBrowser();
  process.env["NQPF_BROWSER"] = path ?? "";
  const skipped = path === undefined && !failed;
  return { tally: skipped ? { passed: 0, failed: 0, skipped: 1 } : oneCheck(!failed), log: note };
}

/** @param {readonly string[]} line */
async function program(line) {
  return asCheck(await run(line, { output: "keep", env: toolEnvironment() }));
}

/** @param {{ code: number, log: string }} result */
function asCheck({ code, log }) {
  return { tally: oneCheck(code === 0), log };
}
