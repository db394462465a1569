import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { readCatalogue } from "../scripts/read-catalogue.ts";
import { readSamples } from "../scripts/read-samples.ts";
import { loadCatalogue } from "../src/index.ts";
import { loadSamples } from "../src/samples.ts";
import { aDataFolder, realData, withDataFolder } from "./data-folder.ts";

const samples = loadSamples();

it("has three sample documents in each language", () => {
  const languages = samples.map(({ lang }) => lang).toSorted();
  expect(languages).toEqual(["en", "en", "en", "zh", "zh", "zh"]);
});

it("keeps the sample documents apart from the catalogue", () => {
  const { sources, claims } = loadCatalogue();
  const ids = new Set<string>(samples.map(({ id }) => id));
  expect(sources.filter(({ id, kind }) => ids.has(id) || kind === "sample")).toEqual([]);
  expect(claims.filter(({ source }) => ids.has(source))).toEqual([]);
});

it("keeps the sample documents out of the main module", () => {
  const code = ["index.ts", "load.ts"].map((name) =>
    readFileSync(join(import.meta.dirname, "..", "src", name), "utf8"),
  );
  expect(code.join("")).not.toContain("samples");
});

describe.each(samples.map((sample) => [sample.id, sample] as const))("%s", (id, sample) => {
  const { sources } = loadCatalogue();

  it("digests pages that the catalogue holds, none published after it", () => {
    const known = new Map(sources.map((source) => [source.id, source]));
    const pages = sample.digests.map((source) => known.get(source));
    expect(pages).not.toContain(undefined);
    expect(pages.filter((page) => (page?.published ?? "") > sample.published)).toEqual([]);
  });

  it("names in its first line when each page was published", () => {
    const [head = ""] = sample.text.split("\n", 1);
    const pages = sources.filter((source) => sample.digests.includes(source.id));
    const missing = pages.filter(({ published }) =>
      wordsOf(published ?? "", sample.lang).some((words) => !head.includes(words)),
    );
    expect(missing).toEqual([]);
  });

  it("is as its file has it, without the front matter", () => {
    const file = readFileSync(join(realData, "samples", `${id}.md`), "utf8").replaceAll(
      "\r\n",
      "\n",
    );
    expect(sample.text).toBe(file.slice(file.indexOf("\n---\n\n") + 6));
  });
});

it("gives the same text whatever ends the lines of a checkout", () => {
  const path = "samples/sample-digest.md";
  const files = aDataFolder();
  const read = (text: string) =>
    withDataFolder({ ...files, [path]: text }, (home) => {
      const data = join(home, "data");
      return readSamples(data, readCatalogue(data).sources);
    });
  const text = files[path] ?? "";
  expect(read(text.replaceAll("\n", "\r\n"))).toEqual(read(text));
});

/** A date as prose has it: the year, and the month with the day where there is one. */
function wordsOf(date: string, lang: "en" | "zh"): string[] {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return [year];
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    new Date(`${year}-${month}`),
  );
  if (lang === "en") return [year, day === undefined ? name : `${Number(day)} ${name}`];
  return [`${year}年`, `${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`];
}
