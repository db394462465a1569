import type { SignalEvent } from "@nqpf/domain";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";

/** Authoritative texts, one a row, with how often each uses the term. */
export function signalTable(signals: readonly SignalEvent[], paper: Paper): string[] {
  return table(
    signals,
    [
      { head: "DATE", cell: ({ date }) => date },
      { head: "LEVEL", cell: ({ authorityLevel }) => authorityLevel },
      { head: "MENTIONS", align: "right", cell: mentionsOf },
      { head: "COUNTED IN", cell: ({ mentionsBasis }) => mentionsBasis },
      { head: "SIGNAL", cell: ({ signal }) => signal },
      { head: "TEXT", cell: ({ title }) => title.en, wraps: true },
      { head: "ID", cell: ({ id }) => id },
    ],
    paper,
  );
}

function mentionsOf({ mentions, mentionsInBroadcast }: SignalEvent): string {
  if (mentions !== null) return String(mentions);
  return mentionsInBroadcast === null ? "not counted" : `${mentionsInBroadcast} (broadcast)`;
}
