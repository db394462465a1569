import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import { beforeAll, describe, expect, it, vi } from "vitest";

import { endOf, freshFolder, startBinary } from "../../testing/binary.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sentences = [
  "中国人民银行设立科技创新和技术改造再贷款，额度5000亿元，利率1.75%。",
  "国务院办公厅近日印发通知，要求加快发展新质生产力。",
  "财政部将安排专项资金340亿元，对氢能企业给予补贴，2027年底前完成。",
  "会议指出，有关部门正在研究延长期限。",
];

const folder = freshFolder();
const corpus = join(folder, "corpus.jsonl");
const whole = join(folder, "whole.jsonl");

const items = Array.from({ length: 400 }, (_, index) => ({
  id: `text-${index}`,
  date: "2024-04-19",
  text: sentences
    .map((_sentence, at) => sentences[(index + at) % 4])
    .join("")
    .repeat((index % 9) + 1),
}));

const extract = (out: string, ...more: string[]) =>
  startBinary(["extract", "--corpus", corpus, "--out", out, ...more]);

const idsIn = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: unknown }).id);

/** Waits until an output has grown and signals the process that writes it. */
async function signalled(child: ReturnType<typeof extract>, out: string, signal: NodeJS.Signals) {
  const ended = endOf(child);
  while (child.exitCode === null && (!existsSync(out) || statSync(out).size === 0)) await wait(5);
  child.kill(signal);
  return ended;
}

beforeAll(async () => {
  writeFileSync(corpus, items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  expect(await endOf(extract(whole, "--jobs", "1"))).toMatchObject({ exitCode: 0, stdout: "" });
});

describe("nqpf extract --corpus", () => {
  it("writes the readings of the items in their order, whatever reads them", async () => {
    expect(idsIn(whole)).toEqual(items.map(({ id }) => id));
    const out = join(folder, "three.jsonl");
    const zipped = join(folder, "corpus.gz");
    writeFileSync(zipped, gzipSync(readFileSync(corpus)));
    const line = ["extract", "--corpus", zipped, "--out", out, "--jobs", "3"];
    expect(await endOf(startBinary(line))).toMatchObject({ exitCode: 0 });
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  });

  it("reads what the command reads of one document", async () => {
    const { text } = items[3] ?? { text: "" };
    const line = ["extract", "-", "--json", "--published", "2024-04-19"];
    const { stdout } = await endOf(startBinary(line, {}, text));
    const [, , , fourth = ""] = readFileSync(whole, "utf8").split("\n");
    expect(JSON.parse(fourth)).toEqual({ id: "text-3", ...(JSON.parse(stdout) as object) });
  });

  it.each<["SIGKILL" | "SIGINT", number | null]>([
    ["SIGKILL", null],
    ["SIGINT", 130],
  ])("stopped by %s goes on to the same bytes", async (signal, exitCode) => {
    const out = join(folder, `${signal}.jsonl`);
    const stopped = await signalled(extract(out, "--jobs", "1"), out, signal);
    expect(stopped).toMatchObject({ exitCode });
    expect(statSync(out).size).toBeLessThan(statSync(whole).size);
    const resumed = await endOf(extract(out, "--jobs", "2"));
    expect(resumed).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/ and \d+ by runs before\.\n$/),
    });
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  });

  it("cuts off a torn line, and starts anew only when it is told to", async () => {
    const out = join(folder, "torn.jsonl");
    writeFileSync(out, readFileSync(whole).subarray(0, 10_001));
    expect(await endOf(extract(out))).toMatchObject({ exitCode: 0 });
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
    const foreign = join(folder, "foreign.jsonl");
    writeFileSync(foreign, '{"id":"another"}\n');
    const refused = await endOf(extract(foreign));
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("--force") });
    expect(readFileSync(foreign, "utf8")).toBe('{"id":"another"}\n');
    expect(await endOf(extract(foreign, "--force"))).toMatchObject({ exitCode: 0 });
    expect(readFileSync(foreign).equals(readFileSync(whole))).toBe(true);
  });

  it("names bad lines by their numbers, again when it goes on, and reads the others", async () => {
    const out = join(folder, "bad.jsonl");
    const text = ["{ torn", '{"id":"a","text":"好"}', "", '{"id":"b"}', '{"id":"c","text":7}'];
    const line = ["extract", "--corpus", "-", "--out", out, "--jobs", "2"];
    const lines = [...text, '{"id":"d","text":""}'].join("\n");
    const first = await endOf(startBinary(line, {}, lines));
    expect(first.exitCode).toBe(4);
    expect(first.stderr).toMatch(
      /^line 1: it is not JSON\nline 4: text: .*\nline 5: text: .*\n(?:.* a second.*\n)*2 texts read by this run; 3 lines not readable\.\n$/,
    );
    expect(idsIn(out)).toEqual(["a", "d"]);
    const again = await endOf(startBinary(line, {}, lines));
    expect(again.exitCode).toBe(4);
    expect(again.stderr).toContain("0 texts read by this run and 2 by runs before; 3 lines");
  });

  it.each([
    [["--corpus", "x"], "--corpus and --out go together"],
    [["--corpus", "x", "--out", "y", "--jobs", "0"], "--jobs takes a whole number"],
    [["--corpus", "x", "--out", "y", "--published", "2024"], "--published goes without --corpus"],
    [["-", "--force"], "--force goes with --corpus only"],
    [[], "FILE is missing"],
  ])("refuses %j", async (flags, words) => {
    const refused = await endOf(startBinary(["extract", ...flags]));
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(words) });
  });
});
