import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Prior } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { seedModel } from "./a-model.ts";
import { filledBaselines } from "./filled-baselines.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/scenario-model.md"), "utf8");
const { priors, sectors, instruments } = seedModel();

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function said(prior: Prior): string {
  switch (prior.shape) {
    case "fixed":
      return shown(prior.value);
    case "uniform":
    case "log-uniform":
      return `${prior.shape} ${shown(prior.low)} to ${shown(prior.high)}`;
    case "triangular":
      return `triangular ${[prior.low, prior.mode, prior.high].map(shown).join(", ")}`;
    case "beta": {
      const range =
        prior.low === 0 && prior.high === 1
          ? ""
          : ` on ${shown(prior.low)} to ${shown(prior.high)}`;
      return `beta(${prior.alpha}, ${prior.beta})${range}`;
    }
    case "normal":
    case "lognormal":
      return `${prior.shape}, p5 ${shown(prior.p5)}, p95 ${shown(prior.p95)}`;
    case "lump":
      return `${shown(prior.at)} with ${shown(prior.share)}, else ${said(prior.rest)}`;
    case "empirical":
      return "empirical";
  }
}

describe("the page on the model", () => {
  it.each(Object.entries(priors))("has the belief %s as the data have it", (name, prior) => {
    expect(page).toContain(`| \`${name}\` | ${said(prior)} | ${prior.kind} | ${prior.from} |`);
  });

  it.each(Object.entries(sectors))("has the sector %s", (name, { gestation, learning }) => {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(`| ${said(gestation)} | ${said(learning)} |`);
  });

  it.each(Object.entries(instruments))("has the instrument %s", (name, { envelope, delivery }) => {
    expect(page).toContain(`| \`${name}\` | ${said(envelope)} | ${said(delivery)} |`);
  });

  it.each(filledBaselines().filter(({ defaulted }) => defaulted.length > 0))(
    "counts what the catalogue holds for $id",
    ({ defaulted }) => {
      const [, silent, held] = /^(\d+) of (\d+) measures/.exec(defaulted.at(-1) ?? "") ?? [];
      expect(page).toContain(`| ${held} measures, ${Number(held) - Number(silent)} |`);
    },
  );

  it("explains every source that a belief names", () => {
    const named = Object.values(priors).flatMap(
      ({ from }) => from.match(/\b[CEGKRV]\d{1,2}\b/g) ?? [],
    );
    const listed = page.slice(page.indexOf("## Sources"));
    const missing = [...new Set(named)].filter((code) => !covers(listed, code));
    expect(missing).toEqual([]);
  });
});

function covers(listed: string, code: string): boolean {
  const [letter, number] = [code.slice(0, 1), Number(code.slice(1))];
  return [...listed.matchAll(/\b([A-Z])(\d+)(?:–[A-Z](\d+))?/g)].some(
    ([, of, from, until]) =>
      of === letter && number >= Number(from) && number <= Number(until ?? from),
  );
}
