import css from "./badge.module.css";

export type BadgeShape = "full" | "half" | "ring" | "cross" | "dash" | "diamond";
export type BadgeHue = "blue" | "vermilion" | "green" | "amber" | "purple" | "grey";

interface BadgeProps {
  readonly shape: BadgeShape;
  readonly hue: BadgeHue;
  readonly children: React.ReactNode;
}

const drawings: Record<BadgeShape, React.ReactNode> = {
  full: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5Z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  cross: <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" />,
  dash: <path d="M1 6h10" stroke="currentColor" strokeWidth="2" />,
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />,
};

/** A word with a shape and a hue; the shape tells the words apart without colour. */
export function Badge({ shape, hue, children }: BadgeProps) {
  return (
    <span className={css.badge}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className={css[hue]}>
        {drawings[shape]}
      </svg>
      {children}
    </span>
  );
}
