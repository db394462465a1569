import type { ClaimMethod, Json, SourceId } from "@nqpf/domain";

/** One value of one property of a measure and the sources that state it: a claim for each. */
export interface Value {
  readonly property: string;
  readonly value: Json;
  readonly method: ClaimMethod;
  readonly sources: readonly SourceId[];
  /** The value has no source of its own and takes its record's. */
  readonly inherited: boolean;
}

/** A value with sources of its own. */
export function own(property: string, value: unknown, sources: readonly SourceId[]): Value {
  return { property, value: value as Json, method: "curated", sources, inherited: false };
}

/** A value that takes the sources of its record. */
export function inherited(property: string, value: unknown, sources: readonly SourceId[]): Value {
  return { ...own(property, value, sources), inherited: true };
}
