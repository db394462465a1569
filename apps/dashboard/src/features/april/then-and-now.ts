import type { Statement, Verdict } from "@nqpf/domain";
import type { Brief, StatementHeld } from "@nqpf/domain/answers";

import type { AprilSearch } from "./search.ts";

/** A statement with what could be said of it in its own week, where that is held. */
export interface ThenAndNow {
  readonly statement: Statement;
  readonly was: StatementHeld | null;
  /** Its place in the document, from one. */
  readonly place: number;
}

/** Joins the statements with what the brief of their week says of them. */
export function thenAndNow(statements: readonly Statement[], brief: Brief): ThenAndNow[] {
  const held = new Map(
    brief.documents.flatMap((document) => document.statements).map((item) => [item.id, item]),
  );
  return statements.map((statement, at) => ({
    statement,
    was: held.get(statement.id) ?? null,
    place: at + 1,
  }));
}

/** Whether the verdict of now is another than that of then. */
export function hasChanged({ statement, was }: ThenAndNow): boolean {
  return was !== null && was.verdict !== null && was.verdict !== statement.verdict;
}

/** Whether a statement passes every filter that is set. */
export function isShown(item: ThenAndNow, { verdict, was, changed }: AprilSearch): boolean {
  return (
    (!verdict || verdict.includes(item.statement.verdict)) &&
    (!was || was.includes(item.was?.verdict ?? "")) &&
    (changed === undefined || hasChanged(item))
  );
}

/** How many statements have a verdict, then and now. */
export function countOf(
  items: readonly ThenAndNow[],
  verdict: Verdict,
): { readonly was: number; readonly now: number } {
  return {
    was: items.filter((item) => item.was?.verdict === verdict).length,
    now: items.filter((item) => item.statement.verdict === verdict).length,
  };
}
