import { describe, expect, it } from "vitest";

import { widthOf } from "../../render/width.ts";
import { inkOf } from "../../render/paper.ts";
import { nqpf } from "../../testing/a-cli.ts";

const show = ["measures", "show", "pbc-sti-tech-transformation-relending"];

describe("the relending facility", async () => {
  const { stdout } = await nqpf(show);
  const sectionOf = (heading: string) =>
    (stdout.split(`\n${heading}\n`)[1] ?? "").split(/\n\n(?=\S)/)[0] ?? "";

  it("is one facility whose ceiling rose twice, with the earmark inside it", () => {
    const money = sectionOf("MONEY");
    expect(money).toMatch(/Ceiling 500 → 800 → 1,200 bn CNY/);
    expect(money).toMatch(/└─ Earmark 100 bn CNY/);
    for (const day of ["2024-04-07", "2025-05-07", "2026-01-15"]) expect(money).toContain(day);
  });

  it("has 2.8 tn contracted at the end of 2025, and nothing of 3.7", () => {
    expect(sectionOf("MONEY")).toMatch(/2025-12-31 +more than 2\.8 tn CNY +now/);
    expect(stdout).not.toMatch(/3\.7|3,7\d\d/);
  });

  it("names both parties to the banks' rate, with its dates", () => {
    expect(sectionOf("TERMS")).toMatch(
      /central-bank rate +2024-04-07 to 2025-05-06 +ended +1\.75 percent, paid by 21 national financial institutions .+ to People's Bank of China/,
    );
  });

  it("puts the average observed later beside the rate that is not stated", () => {
    const open = sectionOf("NOT STATED");
    expect(open).toContain("borrower rate: not stated");
    expect(open).toMatch(/later: lending rate 3\.1 percent .+observed weighted average/);
  });

  it("puts the reading of the starting document beside the notice's, with the ruling", () => {
    expect(sectionOf("DISAGREEMENTS")).toMatch(
      /who pays 1\.75 percent[\s\S]+the 21 banks.+\| tech SMEs[\s\S]+we use: the 21 banks/,
    );
  });

  it("marks what has no sources of its own and says how its sources are graded", () => {
    expect(stdout).toMatch(/region +national \(sources of the record\)/);
    expect(stdout).toMatch(/\[\d+\] bofit-2024-16: .+observer, cited; https:/);
  });

  it("fits a terminal of 100 columns but for addresses", async () => {
    const paper = { columns: 100, ink: inkOf(false) };
    const lines = (await nqpf(show, { paper })).stdout.split("\n");
    const tooWide = lines.filter((line) => widthOf(line) > 100);
    expect(tooWide.filter((line) => !/^ *https?:/.test(line))).toEqual([]);
  });
});

it("shows the facility as it could be known in April 2024", async () => {
  const { stdout } = await nqpf([...show, "--as-of", "2024-04-22", "--known-at", "2024-04-22"]);
  expect(stdout).toContain("Ceiling 500 bn CNY");
  expect(stdout).not.toMatch(/Earmark|800|1\.25|we use/);
  expect(stdout).toContain("nothing said on it since");
});
