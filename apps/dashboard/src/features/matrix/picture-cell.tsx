import type { CellState } from "@nqpf/domain/answers";

import css from "./matrix-picture.module.css";

interface PictureCellProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly state: CellState;
  readonly isMargin: boolean;
  readonly step: number | undefined;
  /** By rung: how many of five are reached. */
  readonly ladder: number | null;
  readonly words: string;
}

const spacing = 6;

/** One cell of the picture, in the same five shapes as on the page. */
export function PictureCell(props: PictureCellProps) {
  const { x, y, width, height, state, isMargin, step, ladder, words } = props;
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const textX = ladder === null ? middleX : middleX + 11;
  return (
    <g data-step={isMargin ? undefined : step} className={isMargin ? css.margin : css.cell}>
      {state === "value" && !isMargin && <rect {...box} />}
      {state === "not-covered" && !isMargin && <Strokes {...box} className={css.hatch} />}
      {state === "unreviewed" && (
        <>
          <Strokes {...box} className={css.proposed} />
          <rect {...box} className={css.dashed} />
        </>
      )}
      {state === "none-found" && <circle cx={middleX} cy={middleY} r={3} className={css.dot} />}
      {state === "not-applicable" && (
        <line x1={middleX - 5} x2={middleX + 5} y1={middleY} y2={middleY} className={css.dash} />
      )}
      {ladder !== null && (
        <path
          d={Array.from(
            { length: ladder },
            (_, rung) =>
              `M${middleX - 18 + rung * 4} ${middleY + 5}v${-3 - 2 * rung}h3v${3 + 2 * rung}z`,
          ).join("")}
        />
      )}
      <text x={textX} y={y + 16} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

interface StrokesProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly className: string | undefined;
}

/** Slanted strokes across a box, each ending at its border. */
function Strokes({ x, y, width, height, className }: StrokesProps) {
  const count = Math.floor((width + height) / spacing);
  const path = Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * spacing;
    const [fromX, fromY] = [Math.min(at, width), Math.max(0, at - width)];
    const [toX, toY] = [Math.max(0, at - height), Math.min(at, height)];
    return `M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`;
  }).join("");
  return <path d={path} className={className} />;
}
