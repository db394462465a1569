import { fold } from "@nqpf/domain";
import { anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { readCatalogue } from "../scripts/read-catalogue.ts";
import { loadCatalogue } from "../src/index.ts";
import { realData } from "./data-folder.ts";

const { claims } = loadCatalogue();

it("gives back every end of a term to a question that knows everything", () => {
  const afterAll = anInstant({ asOf: "2045-12-31" });
  const folded = fold(claims, afterAll).measures.flatMap((measure) =>
    measure.terms.map(({ value }) => [measure.id, value.id, value.until].join(" ")),
  );
  const written = readCatalogue(realData).measures.flatMap(({ value: measure }) =>
    measure.terms.map((term) => [measure.id, term.id, term.until].join(" ")),
  );
  expect(folded.toSorted()).toEqual(written.toSorted());
});

it("keeps an end from a question that cannot know the successor", () => {
  const early = anInstant({ asOf: "2025-05-06", knownAt: "2025-05-06" });
  const untils = fold(claims, early)
    .measures.flatMap((measure) => measure.terms)
    .filter(({ value }) => value.kind === "central-bank-rate" && value.from === "2024-04-07")
    .map(({ value }) => value.until);
  expect(untils).toEqual([null]);
});
