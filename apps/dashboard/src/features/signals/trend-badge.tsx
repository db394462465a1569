import type { TrendVerdict } from "@nqpf/domain/answers";

import { messages } from "./messages.ts";
import css from "./trend-badge.module.css";

const drawings: Record<TrendVerdict, string> = {
  rising: "M2 12 11 3M5 2h7v7",
  falling: "M2 2l9 9M12 5v7H5",
  "no-trend": "M1 5q3-4 6 0t6 0M1 10h12",
  "too-short": "M3 7h1.5M6.3 7h1.5M9.6 7h1.5",
};

/** The verdict of a test as a word with its own shape. */
export function TrendBadge({ verdict }: { readonly verdict: TrendVerdict }) {
  return (
    <span className={css.badge} data-verdict={verdict}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={drawings[verdict]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {messages.verdicts[verdict]}
    </span>
  );
}
