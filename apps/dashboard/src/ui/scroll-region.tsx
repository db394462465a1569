import type { ReactNode } from "react";

import css from "./scroll-region.module.css";

interface ScrollRegionProps {
  readonly label: string;
  /** No taller than the window, so that sticky heads inside hold against it. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/** Holds something wide, which then scrolls here and not with the page; reachable by keyboard. */
export function ScrollRegion({ label, tall = false, children }: ScrollRegionProps) {
  return (
    <section
      className={tall ? `${css.region} ${css.tall}` : css.region}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus
      tabIndex={0}
    >
      {children}
    </section>
  );
}
