import type { SeriesPoint, SignalSeries } from "@nqpf/domain";

import { facts } from "./facts.ts";
import { number } from "./number.ts";
import { indented, type Paper } from "./paper.ts";
import { indent } from "./section.ts";
import { type Column, table } from "./table.ts";

/** One series of counts: what it counts, then its periods. */
export function seriesLines(
  { id, metric, unit, note, points }: SignalSeries,
  paper: Paper,
): string[] {
  return [
    paper.ink.strong(metric),
    ...indent([
      ...facts(
        [
          ["id", id],
          ["unit", unit],
          ["note", note ?? ""],
        ],
        indented(paper, 2),
      ),
      ...table(points, columnsOf(points), indented(paper, 2)),
    ]),
  ];
}

/** A column for each field that some point has. */
function columnsOf(points: readonly SeriesPoint[]): Column<SeriesPoint>[] {
  const names = new Set(points.flatMap((point) => Object.keys(point)));
  return [...names].map((name) => ({
    head: name.replace(/[A-Z0-9]+/g, (part) => ` ${part}`).toUpperCase(),
    cell: (point) => textOf(point[name as keyof SeriesPoint]),
    wraps: true,
  }));
}

function textOf(value: SeriesPoint[keyof SeriesPoint]): string {
  if (value === undefined) return "";
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join(", ");
  return Object.entries(value)
    .map(([term, count]) => `${term} ${count}`)
    .join(", ");
}
