import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { CorpusCount } from "@nqpf/domain/answers";
import { afterAll, describe, expect, it } from "vitest";

import { nqpf } from "../../testing/a-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "nqpf-corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const term = "新质生产力";
const items = [
  { id: "a", text: `${term}，${term}`, date: "2024-03-05", url: "https://tv.cctv.com/a" },
  { id: "b", text: "别的", date: "2024-04-06", title: term, url: "https://tv.cctv.com/b" },
];

function corpusOf(name: string, lines: readonly string[], zipped = false): string {
  const path = join(folder, name);
  const text = `${lines.join("\n")}\n`;
  writeFileSync(path, zipped ? gzipSync(text) : text);
  return path;
}

const json = items.map((item) => JSON.stringify(item));

describe("nqpf signals --corpus", () => {
  it.each([
    ["plain", corpusOf("plain.jsonl", json)],
    ["gzipped", corpusOf("zipped.jsonl.gz", json, true)],
  ])("prints the counts of a %s corpus as JSON, titles left out", async (_, path) => {
    const printed = await nqpf(["signals", "--corpus", path, "--term", term, "--json"]);
    expect(CorpusCount.parse(JSON.parse(printed.stdout))).toEqual({
      term,
      by: "month",
      points: [
        {
          period: "2024-03",
          mentions: 2,
          items: 1,
          characters: 11,
          per100kCharacters: 200_000 / 11,
        },
        { period: "2024-04", mentions: 0, items: 1, characters: 2, per100kCharacters: 0 },
      ],
    });
    expect(printed.exitCode).toBe(0);
  });

  it("draws a table by source", async () => {
    const path = corpusOf("by-source.jsonl", json);
    const { stdout } = await nqpf(["signals", "--corpus", path, "--term", term, "--by", "source"]);
    expect(stdout).toMatch(/^SOURCE .*\ntv\.cctv\.com +2 +2 +13 /);
  });

  it("says what it could not count, and that the work is partly done", async () => {
    const path = corpusOf("broken.jsonl", [...json, "{", JSON.stringify({ id: 1, text: term })]);
    const { stderr, exitCode } = await nqpf(["signals", "--corpus", path, "--term", term]);
    expect(stderr).toContain("line 3: it is not JSON");
    expect(stderr).toContain("1 text without a date");
    expect(exitCode).toBe(4);
  });

  it.each([
    [["--term", term], 2, "--term goes with --corpus only"],
    [["--corpus", "x.jsonl"], 2, "--corpus and --term go together"],
    [["--corpus", "x.jsonl", "--term", term, "--limit", "3"], 2, "--limit goes without --corpus"],
    [["--corpus", "x.jsonl", "--term", term, "--by", "moth"], 2, "did you mean month?"],
    [["--corpus", "/no/such/file", "--term", term], 3, "there is no such file"],
    [["--corpus", tmpdir(), "--term", term], 3, "is a folder"],
  ])("refuses %j with exit code %i", async (flags, exitCode, message) => {
    const printed = await nqpf(["signals", ...flags]);
    expect(printed.stderr).toContain(message);
    expect(printed.exitCode).toBe(exitCode);
  });

  it("leaves the list of signals as it was", async () => {
    const { stdout, exitCode } = await nqpf(["signals", "--limit", "2", "--json"]);
    expect(JSON.parse(stdout).data).toHaveLength(2);
    expect(exitCode).toBe(0);
  });
});
