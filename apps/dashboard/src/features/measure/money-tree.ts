import type { MoneyLine } from "@nqpf/domain";

/** A line of money with the lines that lie inside it. */
export interface MoneyNode {
  readonly line: MoneyLine;
  /** The line of another measure around this one, if any. */
  readonly outside: string | null;
  readonly parts: readonly MoneyNode[];
}

export interface MoneyTree {
  readonly lines: readonly MoneyNode[];
  /** Lines that enter no total: figures around the measure. */
  readonly statistics: readonly MoneyNode[];
}

/** Hangs each line under the line it lies inside; what lies inside a line of another measure stands at the top. */
export function moneyTree(lines: readonly MoneyLine[]): MoneyTree {
  const ids = new Set(lines.map(({ id }) => id));
  const isRoot = (line: MoneyLine) =>
    line.partOf === null || !ids.has(line.partOf) || isCircular(line, lines);
  const grow = (line: MoneyLine): MoneyNode => ({
    line,
    outside: line.partOf !== null && !ids.has(line.partOf) ? line.partOf : null,
    parts: lines.filter((other) => other.partOf === line.id && !isRoot(other)).map(grow),
  });
  const roots = lines.filter(isRoot).map(grow);
  return {
    lines: roots.filter(({ line }) => countsAtAll(line)),
    statistics: roots.filter(({ line }) => !countsAtAll(line)),
  };
}

/** The largest amount in a line and its parts: the full length of the tree's bars. */
export function largestIn(node: MoneyNode): number {
  return Math.max(
    ...node.line.amounts.map(({ value }) => value.value),
    ...node.parts.map(largestIn),
  );
}

function countsAtAll(line: MoneyLine): boolean {
  return line.amounts.some(({ value }) => value.counts);
}

function isCircular(line: MoneyLine, lines: readonly MoneyLine[]): boolean {
  const seen = new Set<string>();
  for (let next: MoneyLine | undefined = line; next;) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const around: string | null = next.partOf;
    next = lines.find(({ id }) => id === around);
  }
  return false;
}
