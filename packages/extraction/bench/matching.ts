import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { AhoCorasick } from "@monyone/aho-corasick/fast";

import { loadRules } from "../src/lexicon/load-rules.ts";
import { ownAutomaton } from "../src/lexicon/own-automaton.ts";
import { ownTerms } from "../src/lexicon/own-terms.ts";
import { createMatcher } from "../src/text/matcher.ts";
import { leastCpu, print } from "./timing.ts";

const rounds = 5;

/** Finds our own terms in a plain text by our automaton and by others, and prints how many megabytes a second each does. */
export function compareMatching(plain: string): void {
  const terms = ownTerms(loadRules()).map((term) => term.plain);
  const megabytes = Buffer.byteLength(plain) / 1e6;
  print(
    `matching: ${new Set(terms).size} terms in ${megabytes.toFixed(1)} MB of plain text (UTF-8), one thread, best of ${rounds}`,
  );
  const matcher = createMatcher(terms, ownAutomaton(terms));
  let hits = 0;
  const ours = leastCpu(rounds, () => {
    hits = 0;
    matcher.scan(plain, () => (hits += 1));
  });
  print(`  ours: ${(megabytes / ours).toFixed(1)} MB/s, ${hits} hits at word boundaries`);
  const compared = (name: string, rate: number, note: string) =>
    print(
      `  ${name}: ${rate.toFixed(1)} MB/s; ours is ${(megabytes / ours / rate).toFixed(1)} × ${note}`,
    );

  const grep = ripgrep(terms, plain);
  if (typeof grep === "string") print(`  ripgrep: ${grep}`);
  else
    compared(
      "ripgrep -o -F -f",
      megabytes / grep.seconds,
      `(wanted: at least 1); ${grep.hits} hits, its start of ${grep.start.toFixed(2)} s not counted`,
    );

  const part = plain.slice(0, 4_000_000);
  const partMegabytes = Buffer.byteLength(part) / 1e6;
  const other = new AhoCorasick([...new Set(terms)]);
  let found = 0;
  const npm = leastCpu(rounds, () => (found = other.matchInText(part).length));
  compared(
    "@monyone/aho-corasick/fast",
    partMegabytes / npm,
    `(wanted: at least 8); ${found} hits in a part`,
  );

  const short = plain.slice(0, 200_000);
  const alternation = new RegExp(
    [...new Set(terms)]
      .toSorted((a, b) => b.length - a.length)
      .map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
      .join("|"),
    "g",
  );
  const regex = leastCpu(2, () => (found = short.match(alternation)?.length ?? 0));
  compared(
    "one regular expression",
    Buffer.byteLength(short) / 1e6 / regex,
    `; ${found} hits in a part`,
  );
}

function ripgrep(terms: readonly string[], plain: string) {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-matching-"));
  try {
    const [list, text, nothing] = ["terms", "text", "nothing"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(
      list,
      [...new Set(terms)].filter((term) => term !== "" && !term.includes("\n")).join("\n"),
    );
    writeFileSync(text, plain);
    writeFileSync(nothing, "\n");
    const flags = ["--no-config", "-j1", "-I", "-N", "-o", "-F", "-f", list];
    const counted = spawnSync("rg", [...flags, "--count-matches", text], { encoding: "utf8" });
    if (counted.error) return "not installed (Debian: apt-get install ripgrep)";
    const seconds = (file: string) =>
      Math.min(...Array.from({ length: rounds }, () => cpuOf(["rg", ...flags, file])));
    const start = seconds(nothing);
    const hits = Number(counted.stdout);
    return { seconds: seconds(text) - start, start, hits };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of processor time that a command takes, as the shell's `times` tells it of its children. */
function cpuOf(words: readonly string[]): number {
  const shell = spawnSync("sh", ["-c", '"$@" > /dev/null; times', "sh", ...words], {
    encoding: "utf8",
  });
  const children = shell.stdout.trim().split("\n").at(-1) ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}
