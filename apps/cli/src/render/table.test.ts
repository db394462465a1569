import { describe, expect, it } from "vitest";

import { inkOf, type Paper } from "./paper.ts";
import { type Column, table } from "./table.ts";
import { widthOf } from "./width.ts";

interface Named {
  readonly name: string;
  readonly count: number;
}

const columns: readonly Column<Named>[] = [
  { head: "NAME", cell: ({ name }) => name, wraps: true },
  { head: "COUNT", align: "right", cell: ({ count }) => String(count) },
];
const inPipe: Paper = { columns: null, ink: inkOf(false) };
const rows: readonly Named[] = [
  { name: "Hydrogen", count: 14 },
  { name: "氢能", count: 7 },
  { name: "6G 通信", count: 123 },
];

describe("a table", () => {
  it("gives a Chinese character two columns", () => {
    expect(table(rows, columns, inPipe)).toEqual([
      "NAME      COUNT",
      "Hydrogen     14",
      "氢能          7",
      "6G 通信     123",
    ]);
  });

  it("ends every row at the same column, whatever the script", () => {
    expect(new Set(table(rows, columns, inPipe).map(widthOf))).toEqual(new Set([15]));
  });

  it("is as wide in colour as it is without", () => {
    const coloured = table(rows, columns, { columns: null, ink: inkOf(true) });
    expect(coloured[0]).toContain("\u001B[1m");
    expect(coloured.map(widthOf)).toEqual(table(rows, columns, inPipe).map(widthOf));
  });

  it("breaks a long Chinese text at the edge of the terminal and keeps every character", () => {
    const name = "科技创新和技术改造再贷款".repeat(4);
    const drawn = table([{ name, count: 1 }], columns, { ...inPipe, columns: 40 });
    expect(drawn.length).toBeGreaterThan(2);
    expect(Math.max(...drawn.map(widthOf))).toBeLessThanOrEqual(40);
    expect(drawn.join("").replace(/[^\p{Script=Han}]/gu, "")).toBe(name);
  });

  it("leaves a line alone where there is no edge", () => {
    const name = "long ".repeat(60).trim();
    expect(table([{ name, count: 1 }], columns, inPipe)[1]).toBe(`${name}      1`);
  });

  it("leaves out a column in which nothing is written", () => {
    const drawn = table(rows, [{ head: "EMPTY", cell: () => "" }, ...columns], inPipe);
    expect(drawn[0]).toBe("NAME      COUNT");
  });

  it("is nothing at all without rows", () => {
    expect(table([], columns, inPipe)).toEqual([]);
  });
});
