import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

const cite = ["cite", "pbc-sti-tech-transformation-relending"];

it("prints one form of the citation and nothing else", async () => {
  const { stdout } = await nqpf([...cite, "--format", "bibtex"]);
  expect(stdout).toMatch(/^@techreport\{nqpf-pbc-sti-tech-transformation-relending,\n[^@]+\n\}\n$/);
});

it("gives an array of one item as CSL-JSON, as citation programs read it", async () => {
  const { stdout } = await nqpf([...cite, "--format", "csl"]);
  expect(JSON.parse(stdout)).toMatchObject([{ type: "report" }]);
});

it("refuses a form that it does not know", async () => {
  const { stderr, exitCode } = await nqpf([...cite, "--format", "endnote"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("known are text, bibtex, ris, csl");
});

it("says no to a measure that is not there", async () => {
  const { exitCode } = await nqpf(["cite", "no-such-measure"]);
  expect(exitCode).toBe(1);
});
