import { Brief } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

it("prints Markdown unless asked otherwise, and from where it looks on stderr", async () => {
  const { stdout, stderr, exitCode } = await nqpf(["brief", "--week", "2024-W16"]);
  expect(exitCode).toBe(0);
  expect(stdout.split("\n")[0]).toBe("# Weekly brief 2024-W16: 2024-04-15 to 2024-04-21");
  expect(stderr).toContain("known at 2024-04-21");
});

it("prints the brief itself as JSON, by either flag", async () => {
  const week = ["brief", "--week=2024-W16"];
  const { stdout } = await nqpf([...week, "--json"]);
  expect(Brief.parse(JSON.parse(stdout)).week).toBe("2024-W16");
  expect((await nqpf([...week, "--format", "json"])).stdout).toBe(stdout);
});

it("prints a page of HTML", async () => {
  const { stdout } = await nqpf(["brief", "--week", "2024-W16", "--format", "html"]);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
});

it("takes the last whole week that holds something where none is named", async () => {
  const { stdout } = await nqpf(["brief", "--json"]);
  const brief = Brief.parse(JSON.parse(stdout));
  const { happened, learned, corrected, documents } = brief;
  expect(brief.until <= "2026-11-24").toBe(true);
  expect(
    [happened, learned, corrected].flatMap(({ sentences }) => sentences).length + documents.length,
  ).toBeGreaterThan(0);
}, 60_000);

it.each([
  [["--week", "2024-W60"], "--week: “2024-W60” is no ISO week; write one as 2026-W47, or latest"],
  [
    ["--week", "2026-W48"],
    "2026-W48 lasts until 2026-11-29 and is not over; the last whole week is 2026-W47",
  ],
  [["--week", "1066-W41"], "before everything that the ledger knows"],
  [["--format", "pdf"], "known are md, html, json"],
])("refuses %j and says what would work", async (flags, words) => {
  const { stderr, exitCode } = await nqpf(["brief", ...flags]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});
