import type { BenchmarkValue, Explained, Valuation } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { fanCsv, fanRows, scaleOf } from "./fan-rows.ts";

function explained(value: number | null, range: [number, number] | null = null): Explained {
  return {
    value,
    range,
    unit: "CNY",
    counts: "what it counts",
    formula: "F2",
    included: [],
    excluded: [],
    assumptions: [],
    caveats: [],
  };
}

function entry(benchmark: string, value: Explained): BenchmarkValue {
  return {
    benchmark,
    label: benchmark,
    note: "a note",
    preferred: benchmark === "lpr",
    rate: explained(3.1),
    share: explained(null),
    value,
  };
}

function valuation(reading: string, ...entries: BenchmarkValue[]): Valuation {
  return {
    perspective: "recipient",
    reading,
    label: reading,
    basis: "whole",
    property: null,
    missing: [],
    fan: { entries, span: explained(null), choice: "a choice" },
  };
}

const sure = entry("lpr", explained(14, [5, 14]));
const open = entry("mlf", explained(null, [-2, 9]));
const none = entry("sovereign", explained(null));

describe("the lines of a fan", () => {
  it("name each reading, and under it every benchmark in the order of the answer", () => {
    expect(fanRows([valuation("modelled", open, sure, none)])).toMatchObject([
      { kind: "reading", reading: "modelled", nth: null },
      { kind: "benchmark", ends: [-2, 9], dot: null },
      { kind: "benchmark", ends: [5, 14], dot: 14 },
      { kind: "benchmark", ends: null, dot: null },
    ]);
  });

  it("number readings of one name", () => {
    const rows = fanRows([valuation("observed", sure), valuation("observed", open)]);
    expect(rows.flatMap((row) => (row.kind === "reading" ? row.nth : []))).toEqual([1, 2]);
  });
});

it("a scale holds every end, and nothing", () => {
  expect(scaleOf([sure.value, open.value, none.value])).toEqual([-2, 14]);
  expect(scaleOf([sure.value])).toEqual([0, 14]);
  expect(scaleOf([])).toEqual([0, 1]);
});

it("the CSV of a fan has one line for each benchmark of each reading", () => {
  expect(fanCsv([valuation("modelled", sure, none)]).split("\r\n")).toEqual([
    "perspective,basis,reading,benchmark,preferred,rate,share,low,value,high,unit",
    "recipient,whole,modelled,lpr,true,3.1,,5,14,14,CNY",
    "recipient,whole,modelled,sovereign,false,3.1,,,,,CNY",
  ]);
});
