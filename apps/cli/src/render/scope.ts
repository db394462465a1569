import type { ListOf, Scope } from "@nqpf/domain/answers";

import { counted } from "./words.ts";

/** From where an answer looks, and how much of the ledger it can see. */
export function scopeLine({ asOf, knownAt, revision, dataThrough, population }: Scope): string {
  const { announced, known, unsure } = population;
  const perhaps = unsure > 0 ? `, ${unsure} more perhaps` : "";
  return [
    `As of ${asOf}, known at ${knownAt}, revision ${revision}`,
    `${counted(announced, "measure")} announced by then${perhaps}, ${known} of them known`,
    ...(dataThrough === null ? [] : [`data through ${dataThrough}`]),
  ].join("; ");
}

/** What a page of a list says of itself: how much there is, how to go on, and from where it looks. */
export function pageRemark(list: ListOf<unknown>, noun: string, plural?: string): string {
  const shown = list.data.length;
  const amount =
    shown === list.total
      ? counted(list.total, noun, plural)
      : `${shown} of ${counted(list.total, noun, plural)}`;
  const next = list.nextCursor === null ? [] : [`Next page: --cursor ${list.nextCursor}`];
  return [`${amount}. ${scopeLine(list.scope)}.`, ...next].join("\n");
}
