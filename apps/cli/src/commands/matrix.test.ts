import { describe, expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

describe("nqpf matrix", () => {
  it("marks by rung how far the measures of a cell have climbed", async () => {
    const { stdout } = await nqpf(["matrix", "--rows", "region", "--by", "rung"]);
    expect(stdout).toMatch(/^REGION +ALL/);
    expect(stdout).toMatch(/^National +e\d+ /m);
    expect(stdout).toContain("Measures in all: 197");
  });

  it("prints by money the cells that hold some, the margins and the whole", async () => {
    const { stdout, stderr } = await nqpf(["matrix", "--by", "money", "--role", "contracted"]);
    expect(stdout).toMatch(/^CELLS$/m);
    expect(stdout).toMatch(/^MARGINS, OF UNIQUE MEASURES$/m);
    expect(stdout).toContain("2.8 tn CNY");
    expect(stdout).not.toContain("3.71");
    expect(stderr).toContain("margins are added anew");
  });

  it.each([
    [["--by", "money"], "--role: by money needs one role"],
    [["--role", "ceiling"], "--role: a role goes with by=money only"],
    [["--by", "mony"], "did you mean money?"],
  ])("refuses %j as usage", async (flags, message) => {
    const { stderr, exitCode } = await nqpf(["matrix", ...flags]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

it("nqpf position tells leaders from followers and from sectors nobody looked at", async () => {
  const { stdout, stderr } = await nqpf(["position"]);
  expect(stdout).toContain("place 2 in the world (among the leaders)");
  expect(stdout).toMatch(/Sectors in which others hold less than a tenth: none of those compared/);
  expect(stderr).toContain("A sector is no better than the weakest of its metrics.");
});

it("nqpf signals trend answers for the starting document's day and for the day asked about", async () => {
  const { stdout } = await nqpf(["signals", "trend"]);
  const words = stdout.replace(/\s+/g, " ");
  expect(words).toContain("WHEN THE STARTING DOCUMENT SAID SO, 2024-04-19");
  expect(words).toContain("mentions rose (S = 17, p = 0.011, 7 complete months");
  expect(words).toContain("mentions rose and fell no more than chance would explain");
});
