import type { SignalSeries } from "@nqpf/domain";
import { expect, it } from "vitest";

import { toCsv } from "./csv.ts";
import { seriesCountColumns, seriesCountRows } from "./signal-columns.ts";

const common = {
  metric: "occurrences",
  unit: "occurrences",
  note: null,
  sources: ["the-series"],
  statedOn: "2026-01",
  recordedAt: "2026-01-01",
};

it("gives a row to each term of a text, and one to a period of a single term", () => {
  // safe: the shapes of the record, whose ids are branded.
  const series = [
    {
      ...common,
      id: "reports",
      points: [{ period: "2022", complete: false, counts: { 甲: 0, 乙: 10 }, sources: ["a-text"] }],
    },
    { ...common, id: "news", points: [{ period: "2024-03", mentions: 112, items: 90 }] },
  ] as unknown as SignalSeries[];
  expect(toCsv(seriesCountColumns, seriesCountRows(series)).split("\r\n").slice(1, 4)).toEqual([
    "reports,occurrences,2022,,甲,0,,,,,false,a-text",
    "reports,occurrences,2022,,乙,10,,,,,false,a-text",
    "news,occurrences,2024-03,,,112,90,,,,,the-series",
  ]);
});
