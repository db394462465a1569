import css from "./grid-figure.module.css";

const rungs = [0, 1, 2, 3, 4];

/** Five bars that climb: those reached are filled. */
export function LadderMark({ height }: { readonly height: number }) {
  return (
    <svg viewBox="0 0 19 12" width="19" height="12" aria-hidden="true" className={css.ladder}>
      {rungs.map((rung) =>
        rung < height ? (
          <rect
            key={rung}
            x={rung * 4}
            width="3"
            y={10 - 2.2 * rung - 2}
            height={2 + 2.2 * rung + 2}
          />
        ) : (
          <rect
            key={rung}
            x={rung * 4 + 0.5}
            width="2"
            y={10 - 2.2 * rung - 1.5}
            height={2.2 * rung + 3}
            className={css.open}
          />
        ),
      )}
    </svg>
  );
}
