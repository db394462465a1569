import { type ClaimRef, compareDates, isDerived } from "@nqpf/domain";

import type { BriefContext } from "./brief-context.ts";
import { whenWords } from "./date-words.ts";
import { counted } from "./number-words.ts";
import { listed, type Piece } from "./phrases.ts";

const namedAtMost = 3;

/**
 * Who says so, and when: `Caixin on 16 April 2024`. More than a few are counted, so that the words always tell how many
 * statements carry a value, and that reposts and digests alone do.
 */
export function saidBy(claims: readonly ClaimRef[], { publisher }: BriefContext): Piece {
  const pages = new Map<string, number>();
  for (const { source, statedOn } of claims.toSorted(byDate)) {
    const page = `${publisher(source)} ${whenWords(statedOn)}`;
    pages.set(page, (pages.get(page) ?? 0) + 1);
  }
  const names = [...pages].map(([page, count]) =>
    count === 1 ? page : `${page} (${count} pages)`,
  );
  const alone = claims.every(({ sourceKind }) => isDerived(sourceKind))
    ? ", on the word of reposts and digests alone"
    : "";
  if (names.length <= namedAtMost) return [listed(names), alone];
  return [statementsBy(claims, publisher), `, first ${names[0]}`, alone];
}

/** `12 statements by 7 publishers` */
export function statementsBy(
  claims: readonly ClaimRef[],
  publisher: BriefContext["publisher"],
): string {
  const publishers = new Set(claims.map(({ source }) => publisher(source)));
  return `${counted(claims.length, "statement")} by ${counted(publishers.size, "publisher")}`;
}

function byDate(a: ClaimRef, b: ClaimRef): number {
  return compareDates(a.statedOn, b.statedOn) || (a.id < b.id ? -1 : 1);
}
