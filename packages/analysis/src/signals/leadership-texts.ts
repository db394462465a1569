import type { SignalEvent } from "@nqpf/domain";
import type { AuthorityLevel, SignalTrend } from "@nqpf/domain/answers";

import type { CountSeries } from "./count-series.ts";
import { significant } from "../significant.ts";

/**
 * The series of authoritative texts. Mentions and length are those of the broadcast, so that a speech known in full and
 * one known from its readout are measured alike.
 */
export function leadershipSeries(events: readonly SignalEvent[]): CountSeries {
  const counts = events.flatMap(({ date, mentionsInBroadcast, textLength }) =>
    mentionsInBroadcast === null || textLength === null
      ? []
      : [
          {
            at: date,
            mentions: mentionsInBroadcast,
            items: 1,
            itemsWithTerm: Math.min(1, mentionsInBroadcast),
            characters: textLength,
            daysRead: null,
          },
        ],
  );
  const uncounted = events.length - counts.length;
  return {
    id: "leadership-texts",
    what: "speeches, meetings and documents of the leadership, as broadcast",
    of: "texts",
    counts,
    caveats: [
      "Texts were chosen, those with the term the more readily: a rise may be one of our attention.",
      ...(uncounted > 0 ? [`${uncounted} texts without a count or a length are left out.`] : []),
    ],
  };
}

/** Use of the term by level of authority, the highest first. `meanings` gives each level's words. */
export function levelsOf(
  events: readonly SignalEvent[],
  meanings: Readonly<Record<string, string>>,
): AuthorityLevel[] {
  return Object.entries(meanings).flatMap(([level, means]) => {
    const texts = events.filter((event) => event.authorityLevel === level);
    if (texts.length === 0) return [];
    const { counts } = leadershipSeries(texts);
    const mentions = counts.reduce((sum, count) => sum + count.mentions, 0);
    const characters = counts.reduce((sum, count) => sum + (count.characters ?? 0), 0);
    return [
      {
        level,
        means,
        texts: {
          value: texts.length,
          range: null,
          unit: "texts",
          counts: "Texts of the level in our list, up to the day",
          formula: null,
          included: texts.map(({ id, mentioned, date }) => ({
            measure: null,
            property: id,
            value: 1,
            claims: [],
            why: `${date}, ${mentioned ? "with" : "without"} the term`,
          })),
          excluded: [],
          assumptions: [],
          caveats: ["Mentions and characters are those of the broadcast."],
        },
        withTerm: texts.filter(({ mentioned }) => mentioned).length,
        mentions,
        characters,
        per100kCharacters: characters === 0 ? null : significant((mentions * 100_000) / characters),
      },
    ];
  });
}

/** Texts that list tasks, with the place of the heading that holds the term, in order of time. */
export function headingsOf(events: readonly SignalEvent[]): SignalTrend["headings"] {
  return events.flatMap((event) =>
    event.taskHeading === undefined ? [] : [{ ...textOf(event), heading: event.taskHeading }],
  );
}

/** Texts in which the term does not occur, latest first. */
export function absencesOf(events: readonly SignalEvent[]): SignalTrend["absences"] {
  return events
    .filter(({ mentioned }) => !mentioned)
    .map((event) => ({ ...textOf(event), authorityLevel: event.authorityLevel }))
    .toReversed();
}

function textOf({ id, date, title, documentType }: SignalEvent) {
  return { signal: id, on: date, title, documentType };
}
