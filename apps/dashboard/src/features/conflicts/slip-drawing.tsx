import { listed } from "../../lib/joining.ts";
import { formatMoney, formatMoneyExactly } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";
import { slipBetween } from "./slip.ts";
import css from "./slip-drawing.module.css";

interface Figure {
  readonly value: number;
  readonly currency: string;
}

interface SlipDrawingProps {
  readonly shown: Figure;
  readonly other: Figure;
}

const digit = 15;
const gap = 6;
const rowHeight = 30;

/** Two amounts place under place, so that a nought too many is seen; nothing where it is no slip of places. */
export function SlipDrawing({ shown, other }: SlipDrawingProps) {
  const slip = shown.currency === other.currency ? slipBetween(shown.value, other.value) : null;
  if (slip === null) return null;
  const words = messages.slip;
  const longest = Math.max(...slip.rows.map((row) => row.digits.length + row.noughts.length));
  const placeOf = (behind: number) => {
    const before = longest - 1 - behind;
    const gaps = Math.floor((longest - 1) / 3) - Math.floor(behind / 3);
    return before * digit + gaps * gap;
  };
  const width = placeOf(0) + digit;
  const [first, second] = slip.rows.map((row) => row.digits.length + row.noughts.length);
  const shorter = Math.min(first ?? 0, second ?? 0);
  return (
    <figure className={css.slip}>
      <svg
        viewBox={`-2 0 ${width + 4} ${2 * rowHeight}`}
        width={width + 4}
        height={2 * rowHeight}
        role="img"
        aria-label={words.label(
          formatMoneyExactly(shown.value, shown.currency),
          formatMoneyExactly(other.value, other.currency),
        )}
      >
        <rect
          x={placeOf(longest - 1) - 1}
          y={1}
          width={placeOf(shorter) + digit - placeOf(longest - 1) + 1}
          height={2 * rowHeight - 2}
          className={css.apart}
        />
        {slip.rows.map(({ digits, noughts }, row) => {
          const figure = digits + noughts;
          return Array.from(figure, (digitThere, at) => (
            <text
              key={`${row} ${at}`}
              x={placeOf(figure.length - 1 - at) + digit / 2}
              y={row * rowHeight + 21}
              className={at < digits.length ? css.digit : css.nought}
            >
              {digitThere}
            </text>
          ));
        })}
      </svg>
      <figcaption>
        <strong>{words.places(slip.places)}</strong>{" "}
        {listed([
          formatMoney(shown.value, shown.currency),
          formatMoney(other.value, other.currency),
        ])}
      </figcaption>
    </figure>
  );
}
