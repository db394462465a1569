import type { Conflict } from "@nqpf/domain/answers";

/** A conflict as it is found, before our record of a dispute is laid beside it. */
export type FoundConflict = Omit<Conflict, "measure" | "title" | "topic" | "ruling">;

/** The name of a conflict within its measure. */
export function conflictId(kind: Conflict["kind"], ...properties: readonly string[]): string {
  return `${kind}:${properties.join("~")}`;
}
