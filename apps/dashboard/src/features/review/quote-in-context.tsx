import type { ReviewItem } from "@nqpf/domain/answers";

import { messages } from "./messages.ts";
import css from "./quote-in-context.module.css";

/** The words a value was read from, with those around them. */
export function QuoteInContext({ item }: { readonly item: ReviewItem }) {
  const { claim, document, before, after } = item;
  if (claim.evidence.grade !== "quoted") return <p>{messages.noDocument}</p>;
  const { start, exact } = claim.evidence;
  return (
    <figure className={css.quote}>
      <figcaption>{messages.quote}</figcaption>
      <blockquote lang={document?.lang === "zh" ? "zh-Hans" : "en"}>
        <span className={css.around}>{wordsBefore(before, start)}</span>
        <mark>{exact}</mark>
        <span className={css.around}>{wordsAfter(after)}</span>
      </blockquote>
    </figure>
  );
}

/** Around the quote no blank lines are needed. */
function closed(text: string): string {
  return text.replace(/\n\s*\n/g, "\n");
}

/** Whole words only: what comes first may have been cut in the middle of one. */
function wordsBefore(text: string, start: number): string {
  if (text.length === start) return closed(text);
  return `…${closed(text).replace(/^[\p{Script=Latin}\p{N}’'-]*[\p{P}\s]*/u, "")}`;
}

function wordsAfter(text: string): string {
  return `${closed(text)
    .replace(/[\p{Script=Latin}\p{N}’'-]+$/u, "")
    .trimEnd()}…`;
}
