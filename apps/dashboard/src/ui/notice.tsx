import type { ReactNode } from "react";

import css from "./notice.module.css";

/** A state of a page in words: empty, failed, not found. */
export function Notice({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={css.notice}>
      <p className={css.title}>{title}</p>
      {children}
    </div>
  );
}
