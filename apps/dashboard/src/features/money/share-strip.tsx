import type { Explained } from "@nqpf/domain/answers";

import { endsOf } from "./figures.ts";
import css from "./share-strip.module.css";

const half = 70;
const height = 24;

interface ShareStripProps {
  readonly amount: Explained;
  readonly recipient: Explained;
  readonly purse: Explained;
}

/** Grant equivalents as parts of the amount that is valued, between minus the whole and the whole. Repeats numbers beside it. */
export function ShareStrip({ amount, recipient, purse }: ShareStripProps) {
  const whole = amount.value;
  if (whole === null) return null;
  const place = (value: number) => half * (1 + Math.max(-1, Math.min(1, value / whole)));
  const bar = (figure: Explained, y: number, className: string | undefined) => {
    const ends = endsOf(figure);
    if (ends === null) return null;
    const [from, until] = [place(ends[0]), place(ends[1])];
    return (
      <rect x={from} y={y} width={Math.max(4, until - from)} height={6} className={className} />
    );
  };
  return (
    <svg width={2 * half + 4} height={height} aria-hidden="true" className={css.strip}>
      <line x1={0} x2={2 * half} y1={height / 2} y2={height / 2} className={css.scale} />
      <line x1={half} x2={half} y1={0} y2={height} className={css.zero} />
      {bar(recipient, 4, css.recipient)}
      {bar(purse, 14, css.purse)}
    </svg>
  );
}
