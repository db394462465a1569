import type { PositionComparison, SectorPosition } from "@nqpf/domain/answers";

import type { BasisGroup } from "./grouping.ts";
import { wrapWords } from "./wrap-words.ts";

interface LaidRow {
  readonly comparison: PositionComparison;
  /** The metric in lines that fit beside or above the track. */
  readonly lines: readonly string[];
  readonly y: number;
  readonly trackY: number;
}

/** Where everything of a chart stands, in CSS pixels from its top left. */
export interface ChartLayout {
  readonly top: number;
  readonly height: number;
  readonly trackFrom: number;
  readonly trackUntil: number;
  readonly ticks: readonly number[];
  readonly sectors: readonly {
    readonly position: SectorPosition;
    readonly y: number;
    readonly rows: readonly LaidRow[];
  }[];
}

const top = 46;
const sectorHeight = 24;
const lineHeight = 15;
const trackHeight = 22;
const roomyWidth = 720;
const shareOfNames = 0.46;
/** Width of an average character of the metric's type, on the safe side. */
const characterWidth = 6.4;
const edge = 16;
/** Characters that the date behind the metric takes. */
const dateRoom = 12;

/** Beside each other where there is room; otherwise the metric stands above its track. */
export function layoutOf({ basis, rows }: BasisGroup, width: number): ChartLayout {
  const isRoomy = width >= roomyWidth;
  const namesWidth = isRoomy ? width * shareOfNames : width;
  const most = Math.max(12, Math.floor(namesWidth / characterWidth) - dateRoom);
  let y = top;
  const sectors = rows.map(({ position, comparisons }) => {
    const start = y;
    y += sectorHeight;
    const laid = comparisons.map((comparison): LaidRow => {
      const lines = wrapWords(comparison.metric, most);
      const text = lines.length * lineHeight + 4;
      const rowY = y;
      y += isRoomy ? Math.max(text, trackHeight) : text + trackHeight;
      return {
        comparison,
        lines,
        y: rowY,
        trackY: isRoomy ? rowY + 9 : rowY + text + trackHeight / 2 - 2,
      };
    });
    y += 6;
    return { position, y: start, rows: laid };
  });
  return {
    top,
    height: y,
    trackFrom: (isRoomy ? namesWidth : 0) + edge,
    trackUntil: width - edge,
    ticks: ticksOf(
      basis,
      rows.flatMap(({ comparisons }) => comparisons),
    ),
    sectors,
  };
}

/** Shares run from none to all of the world; places from the first to the last that is held, and to the fifth at least. */
function ticksOf(
  basis: BasisGroup["basis"],
  comparisons: readonly PositionComparison[],
): readonly number[] {
  if (basis !== "rank") return [0, 25, 50, 75, 100];
  const last = Math.max(5, ...comparisons.map(({ figure }) => Math.ceil(figure.value ?? 0)));
  const step = Math.ceil(last / 10);
  return Array.from({ length: Math.ceil((last - 1) / step) + 1 }, (_, at) => 1 + at * step);
}
