import type { SourceId } from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { dayNumber } from "./day-number.ts";
import { lagOf } from "./lag.ts";
import { quantile } from "./quantile.ts";

const read = (published: string | null, accessed: string): SourceSummary => ({
  id: `s-${published}` as SourceId,
  url: null,
  publisher: "P",
  published,
  kind: "media",
  lang: "en",
  title: null,
  accessed,
  claims: 0,
});

function between(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

it("counts days across months, leap days and years", () => {
  expect(between("2024-02-28", "2024-03-01")).toBe(2);
  expect(between("2023-02-28", "2023-03-01")).toBe(1);
  expect(between("2023-12-31", "2024-01-01")).toBe(1);
  expect(between("2024-01-01", "2025-01-01")).toBe(366);
  expect(between("2000-01-01", "2100-01-01")).toBe(36_525);
});

it("takes the smallest value that covers the share", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  expect(quantile([], 0.5)).toBeNull();
});

it("tells no lag of a source whose day of publication is not known", () => {
  const lag = lagOf([
    read("2024-06", "2024-06-30"),
    read(null, "2024-06-30"),
    read("2024-06-20", "2024-06-30"),
    read("2024-06-29", "2024-06-30"),
  ]);
  expect(lag.sources.map(({ days }) => days)).toEqual([10, 1]);
  expect(lag.median).toBe(1);
  expect(lag.p90).toBe(10);
});
