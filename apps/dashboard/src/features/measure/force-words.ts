import type { Measure } from "@nqpf/domain";
import type { Force } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import type { messages } from "./messages.ts";

type Words = (typeof messages)["force"];

/** Says in sentences whether a measure is announced, in force or ended, as precisely as its dates are known. */
export function forceWords(
  force: Force,
  { effective }: Pick<Measure, "effective">,
  sideWord: string,
  words: Words,
): string[] {
  const dated = (date: string) => formatDate(date) + precisionOf(date, words);
  const { state, since, property, until, unsure, suspended } = force;
  const doubts = [
    unsure === null ? "" : words.perhaps[unsure],
    suspended === null ? "" : words.suspended(dated(suspended)),
  ].filter((sentence) => sentence !== "");
  if (state === "ended" && since !== null)
    return [
      property === "expires" ? words.expired(dated(since)) : words.over(sideWord, dated(since)),
    ];
  if (state === "in-force" && since !== null)
    return [
      property === "effective" ? words.inForce(dated(since)) : words.carriedOut(dated(since)),
      until === null ? words.noEnd : words.until(dated(until)),
      ...doubts,
    ];
  return [
    since === null ? words.announcedUndated : words.announced(dated(since)),
    ...(unsure === "in-force" ? [] : [effectWords(effective?.value ?? null, dated, words)]),
    ...doubts,
  ];
}

function effectWords(effective: string | null, dated: (date: string) => string, words: Words) {
  return effective === null ? words.noEffect : words.takesEffect(dated(effective));
}

function precisionOf(date: string, { precision }: Words): string {
  if (date.length === 10) return "";
  const words = date.length === 4 ? precision.year : precision.month;
  return words.startsWith("（") ? words : ` ${words}`;
}
