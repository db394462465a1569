import type { Perspective } from "@nqpf/domain/answers";

/** Whose gain or cost is measured, in the order of the pages. */
export const perspectives = [
  "recipient",
  "purse",
  "intermediary",
] as const satisfies readonly Perspective[];
