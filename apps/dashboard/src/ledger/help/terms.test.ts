import { expect, it } from "vitest";

import { termGroups, termLabel, terms } from "./terms.ts";

const ids = Object.values(termGroups).flat();

it("gives every term a name of its own in each language", () => {
  for (const language of ["en", "zh"] as const) {
    const names = ids.map((id) => termLabel(id)[language]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  }
});

it("names every term in Chinese words and explains it in a whole sentence", () => {
  for (const id of ids) {
    expect(termLabel(id).zh, id).toMatch(/\p{Script=Han}/u);
    expect(terms[id].means, id).toMatch(/^[A-Z].*[.]$/);
  }
});

it("puts every term into one group, and no id into two", () => {
  expect(ids.toSorted()).toEqual(Object.keys(terms).toSorted());
});
