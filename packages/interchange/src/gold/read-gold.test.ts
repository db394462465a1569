import { describe, expect, it } from "vitest";

import { BadGold, readGold } from "./read-gold.ts";

const item = (changes = "") => `items:
  - id: one
    lang: en
    published: 2024-04-07
    style: newswire
    text: The central bank set a quota of 500 billion yuan.
    isMeasure: true
    measures:
      - instruments: [relending]
        sectors: []
        roles: [{ name: central bank, role: issuer }]
        money: [{ text: 500 billion yuan, value: 500000000000, currency: CNY, role: ceiling, qualifier: exact }]
        rates: []
        dates: []
        targets: []
        rung: announced
        evidence: { trigger: set a quota }
        notStated: []
    hedges: []
    note: null
${changes}`;

const faultsOf = (text: string): readonly string[] => {
  try {
    readGold(text, "gold.yaml");
  } catch (error) {
    if (error instanceof BadGold) return error.faults;
    throw error;
  }
  return [];
};

describe("a file of labelled passages", () => {
  it("is read as it stands", () => {
    expect(readGold(item(), "gold.yaml").items[0]).toMatchObject({ id: "one", lang: "en" });
  });

  it("is refused at the line of a word that no list has", () => {
    expect(faultsOf(item().replace("role: ceiling", "role: roof"))).toEqual([
      expect.stringMatching(/^gold\.yaml:12: items\.0\.measures\.0\.money\.0\.role: /),
    ]);
  });

  it("is refused at the line of words that the passage does not hold", () => {
    expect(faultsOf(item().replace("trigger: set a quota", "trigger: raised it"))).toEqual([
      "gold.yaml:17: one: the passage does not hold “raised it”",
    ]);
  });

  it("is refused where it is no YAML", () => {
    expect(faultsOf(`${item()}\n  - [`)[0]).toMatch(/^gold\.yaml:\d+: /);
  });
});
