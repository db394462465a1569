import css from "./sort-head.module.css";
import { messages } from "./messages.ts";
import type { Sort } from "./search.ts";

interface SortHeadProps {
  readonly name: string;
  readonly means?: string;
  /** The orders of the column, between which pressing goes round. */
  readonly orders: readonly Sort[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly isFigure?: boolean;
}

const directions: Record<Sort, "ascending" | "descending"> = {
  newest: "descending",
  oldest: "ascending",
  largest: "descending",
  title: "ascending",
};

/** The head of a column by which the list may be ordered; it says by which and how. */
export function SortHead({ name, means, orders, sort, onSort, isFigure = false }: SortHeadProps) {
  const at = orders.indexOf(sort);
  const next = orders[(at + 1) % orders.length] ?? sort;
  return (
    <th
      scope="col"
      aria-sort={at === -1 ? "none" : directions[sort]}
      className={isFigure ? css.figure : undefined}
    >
      <button
        type="button"
        className={css.button}
        title={means ?? messages.sortBy(name, messages.sorts[next])}
        onClick={() => onSort(next)}
      >
        {name}
        <svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true" data-sorted={at !== -1}>
          {directions[at === -1 ? next : sort] === "ascending" ? (
            <path d="M4 1v8M1 4l3-3 3 3" />
          ) : (
            <path d="M4 1v8M1 6l3 3 3-3" />
          )}
        </svg>
      </button>
    </th>
  );
}
