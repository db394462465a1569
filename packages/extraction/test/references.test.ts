import { Extraction } from "@nqpf/domain/reading";
import { expect, it } from "vitest";

import { anExtractor, someHash } from "./an-extractor.ts";

const extractor = anExtractor();

it("gives the document numbers of a text with their normal forms and places", () => {
  const text = "**根据《通知》**（银发［２０２４］１２ 号）和国办\n发〔2024〕7号，市里设立基金。";
  const { references } = Extraction.parse(extractor.extract({ text, sha256: someHash }));
  expect(references).toMatchObject([
    { text: "银发［２０２４］１２ 号", number: "银发〔2024〕12号", issuers: ["银发"], year: 2024 },
    { text: "国办\n发〔2024〕7号", number: "国办发〔2024〕7号", serial: 7 },
  ]);
  expect(references?.map(({ start, end }) => text.slice(start, end))).toEqual(
    references?.map((reference) => reference.text),
  );
});

it("gives none where a text names none", () => {
  const text = "The central bank set up a relending facility (2024) at 1.75 percent.";
  expect(extractor.extract({ text, sha256: someHash }).references).toEqual([]);
});
