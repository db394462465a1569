import { describe, expect, it } from "vitest";

import { search, type Searchable } from "./search.ts";

const record = (id: string, ...texts: string[]): Searchable => ({
  kind: "measure",
  id,
  label: { en: id, zh: null },
  texts: texts.map((text) => ({ field: "text", text })),
});

const records = [
  record("relending", "科技创新和技术改造再贷款", "Refinancing of loans to early-stage firms"),
  record("hydrogen", "氢能产业发展中长期规划", "A plan for hydrogen to 2035, rate 1.75％"),
  record("mixed", "loans for hydrogen firms", "再贷款"),
];
const found = (query: string) => search(records, query).map((hit) => hit.id);

describe("search", () => {
  it("finds a Chinese word of two characters inside a longer run", () => {
    expect(found("氢能")).toEqual(["hydrogen"]);
    expect(found("贷款")).toEqual(["relending", "mixed"]);
  });

  it("finds only records that hold every word, in either language and any order", () => {
    expect(found("hydrogen 氢能")).toEqual(["hydrogen"]);
    expect(found("HYDROGEN loans")).toEqual(["mixed"]);
  });

  it("reads full-width and half-width forms alike", () => {
    expect(found("1.75%")).toEqual(["hydrogen"]);
    expect(found("ＨＹＤＲＯＧＥＮ")).toEqual(["mixed", "hydrogen"]);
  });

  it("finds nothing for words that are not there, and for no words", () => {
    expect(found("helium")).toEqual([]);
    expect(found("   ")).toEqual([]);
  });

  it("marks the word in its surroundings", () => {
    const [hit] = search([record("long", `${"前".repeat(100)}氢能${"后".repeat(100)}`)], "氢能");
    expect(hit?.snippet.slice(hit.start, hit.end)).toBe("氢能");
    expect(hit?.snippet.length).toBeLessThan(130);
  });
});
