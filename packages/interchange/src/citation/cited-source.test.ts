import { foldMeasure, Source } from "@nqpf/domain";
import { aClaim, aMeasureId, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { citedSource } from "./cited-source.ts";

const aSource = (id: string, kind: string, published: string | null) =>
  Source.parse({
    id,
    url: null,
    publisher: id,
    published,
    kind,
    lang: "en",
    title: null,
    accessed: "2026-01-20",
  });

const sources = [
  aSource("paper", "media", "2024-01-01"),
  aSource("ministry-later", "primary-official", "2024-06-01"),
  aSource("ministry", "primary-official", "2024-04-07"),
  aSource("annex", "primary-official", "2020-01-01"),
];

const from = (source: string) => ({ source: source as never });

it("is the page nearest the origin among those behind the title, the earliest of several", () => {
  const measure = foldMeasure(
    aMeasureId,
    [
      aClaim("title", { en: "A measure", zh: null }, from("paper")),
      aClaim("title", { en: "A measure", zh: null }, from("ministry-later")),
      aClaim("announced", "2024-04-07", from("ministry")),
      aClaim("instrument", "relending", from("annex")),
    ],
    anInstant(),
  );
  if (!measure) throw new Error("no measure");
  expect(citedSource(measure, sources)?.id).toBe("ministry");
  expect(citedSource(measure, [])).toBeNull();
});
