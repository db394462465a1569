import { Explanation, Matrix } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

const facility = "pbc-sti-tech-transformation-relending";
const read = (text: string) => Explanation.parse(JSON.parse(text));

describe("nqpf explain", () => {
  it("counts what the cell of the matrix counts, and names each measure with its claims", async () => {
    const { cells } = Matrix.parse(JSON.parse((await nqpf(["matrix", "--json"])).stdout));
    const cell = cells.find(({ measures }) => measures.length > 2);
    const asked = [
      "measures",
      "--sector",
      cell?.sector ?? "",
      "--instrument",
      cell?.instrument ?? "",
    ];
    const { stdout, stderr } = await nqpf(["explain", ...asked]);
    expect(stdout).toMatch(new RegExp(`^ {2}${cell?.measures.length} measures$`, "m"));
    expect(stdout).toMatch(/accepted +sectors\/[a-z0-9-]+ +clm-[0-9a-f]{20}/);
    expect(stdout).toMatch(/left out by instrument: /);
    expect(stderr).toMatch(/^As of 2026-11-24/);
  });

  it("prints every sum of a role apart, with the reason of each amount that is in none", async () => {
    const { stdout } = await nqpf(["explain", "money", "--role", "contracted"]);
    expect(stdout).toContain("2,800,000,000,000 CNY");
    expect(stdout).toContain("an earlier value of its line");
    expect(stdout).not.toContain("3,710,000,000,000");
  });

  it("prints a range with what it assumes", async () => {
    const { stdout } = await nqpf(["explain", "new-money", "--measure", facility]);
    expect(stdout).toContain("100,000,000,000 to 500,000,000,000 CNY");
    expect(stdout).toContain("upper end: none of it is, and the whole rise is new");
  });

  it("prints the answer as JSON", async () => {
    const { stdout } = await nqpf(["explain", "rung", "--at", "funded", "--json"]);
    const [figure] = read(stdout).figures;
    expect(figure?.explained.included).toHaveLength(figure?.explained.value ?? -1);
  });

  it.each([
    [["mesures"], 2, 'metric: Invalid option: expected one of "measures"|"rung"'],
    [["money"], 2, "--role: money needs it: ceiling"],
    [["measures", "--role", "ceiling"], 2, "--role: measures takes no role; it takes sector"],
    [["step", "--step", "payer", "--state", "hold"], 2, "did you mean held?"],
    [
      ["amount", "--measure", facility, "--property", "title"],
      2,
      "--property: no path of a number",
    ],
    [["new-money", "--measure", facility, "--currency", "JPY"], 2, "ask in one of CNY, USD"],
    [["new-money", "--measure", "no-such-measure"], 1, "there is no no-such-measure here"],
    [[], 2, "METRIC is missing"],
  ])("refuses %j", async (words, code, message) => {
    const { stderr, exitCode } = await nqpf(["explain", ...words]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(code);
  });
});

it("nqpf money says how much of each step is new", async () => {
  const { stdout } = await nqpf(["money", facility]);
  expect(stdout).toContain("\nNEW MONEY, STEP BY STEP\n");
  expect(stdout).toMatch(/100 to 500 bn +CNY +2024-04-07 +money\/sti-relending-ceiling-2024/);
  expect(stdout).toMatch(/^ +300 bn +CNY +2025-05-07/m);
});
