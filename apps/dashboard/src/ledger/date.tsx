import { formatDate } from "../lib/date-text.ts";
import css from "./date.module.css";

/** A date at its own precision. */
export function DateText({ date }: { readonly date: string }) {
  return (
    <time dateTime={date} className={css.date}>
      {formatDate(date)}
    </time>
  );
}
