import css from "./chart.module.css";

interface LevelMarkProps {
  /** Which of the shapes: the same for a level wherever it is drawn. */
  readonly shape: number;
  readonly x: number;
  readonly y: number;
  readonly isWith: boolean;
}

/** Side of the square that a mark fits into. */
export const markSize = 9;

const shapes = [
  "M-4-4h8v8h-8Z",
  "M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0Z",
  "M0-4.6 4.4 3.6h-8.8Z",
  "M0-5 4.6 0 0 5-4.6 0Z",
  "M-4.4-3.6h8.8L0 4.6Z",
] as const;

/** The shape of a level of authority, by the number in its name. */
export function shapeOf(level: string): number {
  return Math.max(0, Number(/\d+/.exec(level)?.[0] ?? 1) - 1);
}

/** One text: the shape tells its level, the filling whether it uses the term. */
export function LevelMark({ shape, x, y, isWith }: LevelMarkProps) {
  const place = shape % shapes.length;
  return (
    <path
      d={shapes[place]}
      transform={`translate(${x},${y})`}
      className={css.mark}
      data-level={place}
      data-with={isWith}
    />
  );
}
