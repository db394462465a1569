import type { PartialDate } from "@nqpf/domain";

interface Span {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** `2024-04-07 to 2025-05-06`, `from 2026-01-19`, `on 2024-09-23`. */
export function span({ from, until }: Span): string {
  if (from !== null && until !== null) return from === until ? `on ${from}` : `${from} to ${until}`;
  if (from !== null) return `from ${from}`;
  return until === null ? "" : `until ${until}`;
}
