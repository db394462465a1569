import { createHash } from "node:crypto";

import { Refusal } from "@nqpf/domain";
import type { ListOf, Scope } from "@nqpf/domain/answers";

const defaultLimit = 50;

interface Paged {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * Cuts one page out of a sorted list. A cursor names the last record of the page before, and is bound to the revision
 * and to every filter of its question, so that one given with another question is refused.
 */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  question: Paged,
  scope: Scope,
): ListOf<T> {
  const asked = fingerprint({ ...question, limit: undefined, cursor: undefined }, scope);
  const start = question.cursor === undefined ? 0 : after(rows, question.cursor, asked);
  const data = rows.slice(start, start + (question.limit ?? defaultLimit));
  const last = data.at(-1);
  const more = start + data.length < rows.length;
  return {
    data,
    total: rows.length,
    nextCursor: more && last ? encode([asked, last.id]) : null,
    revision: scope.revision,
    scope,
  };
}

function after(rows: readonly { readonly id: string }[], cursor: string, asked: string): number {
  const [fingerprintThen, id] = decode(cursor);
  if (fingerprintThen !== asked)
    throw new Refusal("bad-cursor", "cursor", "this cursor belongs to another question");
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1)
    throw new Refusal("bad-cursor", "cursor", "the record this cursor names is gone");
  return index + 1;
}

function fingerprint(question: object, scope: Scope): string {
  const asked = Object.entries(question).filter(([, value]) => value !== undefined);
  const text = JSON.stringify([
    scope.revision,
    scope.asOf,
    scope.knownAt,
    asked.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

function encode(parts: [string, string]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

function decode(cursor: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.length === 2) return [String(parts[0]), String(parts[1])];
  } catch {
    // not one of ours: refused below like any other
  }
  throw new Refusal("bad-cursor", "cursor", "this is no cursor of this API");
}
