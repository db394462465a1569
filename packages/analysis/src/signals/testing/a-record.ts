import { SignalEvent, SignalMeta, type SignalSeries, SourceId } from "@nqpf/domain";
import type { Scope } from "@nqpf/domain/answers";
import { anInstant } from "@nqpf/domain/testing";

const source = SourceId.parse("a-source");

/** An authoritative text; without figures of its own it holds the term once in 1,000 characters. */
export function aText(date: string, over: Partial<SignalEvent> = {}): SignalEvent {
  return SignalEvent.parse({
    id: `text-${date}`,
    date,
    reported: date,
    title: { en: `A text of ${date}`, zh: null },
    actors: [],
    documentType: "speech",
    authorityLevel: "L2",
    mentioned: true,
    mentions: 1,
    mentionsBasis: "broadcast-text",
    mentionsInBroadcast: 1,
    textLength: 1000,
    signal: "routine",
    summary: "A text.",
    note: null,
    sectors: [],
    topics: [],
    instruments: [],
    sources: [source],
    statedOn: date,
    recordedAt: "2026-11-23",
    ...over,
  });
}

/** A published series of mentions by month from January 2024, each month 100,000 characters long and read whole. */
export function aSeries(
  mentions: readonly number[],
  over: Partial<SignalSeries> = {},
): SignalSeries {
  return {
    id: "a-series",
    metric: "mentions on the evening news",
    unit: "occurrences",
    note: null,
    points: mentions.map((count, at) => ({
      period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
      mentions: count,
      characters: 100_000,
    })),
    sources: [source],
    statedOn: "2026-11-23",
    recordedAt: "2026-11-23",
    ...over,
  };
}

export const aMeta: SignalMeta = SignalMeta.parse({
  title: "Signals",
  term: { zh: "新质生产力", en: ["new productive forces"] },
  coverage: { from: "2024-01-01", until: "2026-08-22" },
  notes: ["Counted."],
  authorityLevels: { L1: "the highest", L2: "the next" },
  mentionsBasis: { "broadcast-text": "in the broadcast" },
  signalValues: ["routine"],
  findings: ["None."],
});

export function aScope(asOf: string, knownAt = "2026-11-24"): Scope {
  return {
    ...anInstant({ asOf, knownAt }),
    dataThrough: null,
    population: { held: 0, announced: 0, unsure: 0, known: 0 },
  };
}
