import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { AhoCorasick } from "@monyone/aho-corasick/fast";

import { loadRules } from "../src/lexicon/load-rules.ts";
import { ownAutomaton } from "../src/lexicon/own-automaton.ts";
import { ownTerms } from "../src/lexicon/own-terms.ts";
import { createMatcher, type Matcher } from "../src/text/matcher.ts";
import { opensWord, wordEnd } from "../src/text/word-boundaries.ts";
import { leastCpu, print } from "./timing.ts";

const rounds = 5;
/** Characters of which an automaton that makes an object a hit, and a regular expression, are given a part. */
const part = 4_000_000;
const shortPart = 200_000;

/** Finds our own terms in a plain text by our automaton and by others; each is compared with ours over the same text. */
export function compareMatching(texts: readonly string[]): void {
  const plain = texts.join("\n\n");
  const terms = ownTerms(loadRules()).map((term) => term.plain);
  const distinct = [...new Set(terms)];
  const matcher = createMatcher(terms, ownAutomaton(terms));
  const ours = (text: string) => {
    let hits = 0;
    const seconds = leastCpu(rounds, () => {
      hits = 0;
      matcher.scan(text, () => (hits += 1));
    });
    return { hits, seconds };
  };
  const whole = ours(plain);
  const megabytes = megabytesOf(plain);
  print(
    `matching: ${distinct.length} terms in ${megabytes.toFixed(1)} MB of plain text (UTF-8), one thread, processor time, best of ${rounds}`,
  );
  print(
    `  ours: ${(megabytes / whole.seconds).toFixed(0)} MB/s, ${whole.hits} hits, overlapping ones too, Latin ones at word boundaries`,
  );

  const grep = ripgrep(distinct, plain);
  if (typeof grep === "string") print(`  ripgrep: ${grep}`);
  else
    print(
      `  ripgrep -o -F -f: ours is ${(grep.seconds / whole.seconds).toFixed(1)} × as fast (wanted: at least 1); ${grep.hits} hits, none that overlaps another; its start of ${grep.start.toFixed(2)} s is not counted`,
    );

  const automaton = new AhoCorasick(distinct);
  const first = plain.slice(0, part);
  const own = ours(first);
  let found: readonly { begin: number; end: number }[] = [];
  const npm = leastCpu(rounds, () => (found = automaton.matchInText(first)));
  const atWords = found.filter(
    ({ begin, end }) => opensWord(first, begin) && wordEnd(first, end) >= 0,
  ).length;
  print(
    `  @monyone/aho-corasick/fast over ${megabytesOf(first).toFixed(1)} MB: ours is ${(npm / own.seconds).toFixed(1)} × as fast (wanted: at least 8); ${found.length} hits, ${atWords} of them at word boundaries, ours ${own.hits}; it makes an object a hit and keeps them all`,
  );
  compareByText(texts, first.length, matcher, automaton);

  const short = plain.slice(0, shortPart);
  const alternation = new RegExp(
    distinct
      .toSorted((a, b) => b.length - a.length)
      .map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
      .join("|"),
    "g",
  );
  let matches = 0;
  const regex = leastCpu(2, () => (matches = short.match(alternation)?.length ?? 0));
  const ownShort = ours(short);
  print(
    `  one regular expression over ${megabytesOf(short).toFixed(1)} MB: ours is ${(regex / ownShort.seconds).toFixed(0)} × as fast; ${matches} hits, none that overlaps another, ours ${ownShort.hits}`,
  );
}

/** The same text by text, as they are read, with an object a hit on both sides: little is kept, so little is thrown away. */
function compareByText(
  texts: readonly string[],
  most: number,
  matcher: Matcher,
  automaton: AhoCorasick,
): void {
  let characters = 0;
  const some = texts.filter((text) => (characters += text.length) <= most);
  const counts = [0, 0];
  const own = leastCpu(rounds, () => {
    counts[0] = 0;
    for (const text of some) {
      const hits: { term: number; start: number; end: number }[] = [];
      matcher.scan(text, (term, start, end) => hits.push({ term, start, end }));
      counts[0] += hits.length;
    }
  });
  const npm = leastCpu(rounds, () => {
    counts[1] = 0;
    for (const text of some) counts[1] += automaton.matchInText(text).length;
  });
  print(
    `  the same text by text, ${some.length} of them, an object a hit on both sides: ours is ${(npm / own).toFixed(1)} × as fast; ${counts[1]} hits, ours ${counts[0]}`,
  );
}

function megabytesOf(text: string): number {
  return Buffer.byteLength(text) / 1e6;
}

function ripgrep(terms: readonly string[], plain: string) {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-matching-"));
  try {
    const [list, text, nothing] = ["terms", "text", "nothing"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(list, terms.filter((term) => term !== "" && !term.includes("\n")).join("\n"));
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
