import type { ReviewItem } from "@nqpf/domain/answers";

import { likenessLines, reasonLines } from "./origin.ts";
import { type Paper, proseWidth } from "./paper.ts";
import { bothNames } from "./words.ts";
import { wrap } from "./wrap.ts";

/** One proposal as a reviewer reads it: what is claimed, the words it stands on, and how to decide. */
export function reviewItemLines(item: ReviewItem, paper: Paper): string[] {
  const { claim, measure, document, link, before, after, decision } = item;
  const { evidence } = claim;
  const prose = (text: string) => wrap(text.replace(/\s+/g, " ").trim(), proseWidth(paper) - 2);
  return [
    paper.ink.strong(`${claim.property}: ${JSON.stringify(claim.value)}`),
    `  claim     ${claim.id} (${claim.standing})`,
    `  measure   ${measure.id}${measure.known ? "" : " (new)"}: ${bothNames(measure.title)}`,
    ...(document
      ? [
          `  document  ${document.sha256.slice(0, 12)} (${document.kind}): ${document.title ?? "untitled"}`,
          ...likenessLines(document).flatMap((words) => prose(words).map(indented)),
        ]
      : []),
    ...(link ? reasonLines(link).flatMap((words) => prose(words).map(indented)) : []),
    "",
    ...(evidence.grade === "quoted"
      ? prose(`… ${before}»${evidence.exact}«${after} …`).map(indented)
      : ["  cited: no text held"]),
    ...(decision
      ? [
          "",
          `  ${decision.decision}ed by ${decision.reviewer ?? "(not named)"} at ${decision.at}${decision.reason ? `: ${decision.reason}` : ""}`,
        ]
      : []),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}
