import css from "./skeleton.module.css";

interface SkeletonProps {
  readonly label: string;
  readonly lines?: number;
}

/** The outline of a page while its data come. */
export function Skeleton({ label, lines = 6 }: SkeletonProps) {
  return (
    <output aria-label={label} aria-busy className={css.skeleton}>
      <span className={css.heading} />
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={css.line} />
      ))}
    </output>
  );
}
