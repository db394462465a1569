import type { PartialDate } from "@nqpf/domain";

import { connectorOf } from "./connectors.ts";
import { boundOf, isBetweenAt, looksAheadAt, stateBoundOf, type Bound } from "./date-bounds.ts";
import { isPlausible } from "./date-guards.ts";
import type { DateParts } from "./date-context.ts";
import { resolveDate } from "./date-parts.ts";
import { matchDate, mayBeginDate, startsOf } from "./date-matches.ts";
import type { DateMention } from "./mentions.ts";
import { publicationOf, type Publication } from "./publication.ts";

/** Dates in order, and how far the text was read for them. */
export interface Dates {
  readonly dates: readonly DateMention[];
  readonly end: number;
}

/** How many dates are read, and the offset from which none begins. */
interface Bounds {
  readonly most: number;
  readonly until: number;
}

/** The first dates of a plain text but for bare years; `2024` alone may be a count, which its neighbours tell. */
export function findDates(
  plain: string,
  published: PartialDate | null,
  { most, until }: Bounds,
): Dates {
  const publication = publicationOf(published);
  const dates: DateMention[] = [];
  let behind = 0;
  for (const start of startsOf(plain)) {
    if (start >= until) break;
    if (start < behind) continue;
    const last = dates.at(-1) ?? null;
    const connector = last && connectorOf(plain, last.end, start);
    const isContinuing = connector === "range" || connector === "list";
    if (!isContinuing && !mayBeginDate(plain, start)) continue;
    if (dates.length === most) return { dates, end: start };
    const match = matchDate(plain, start, isContinuing ? last : null);
    if (match === null || !isPlausible(plain, start, match.parts, connector === "range")) continue;
    const isRange =
      connector === "range" ||
      (connector === "list" && last !== null && isBetweenAt(plain, last.start));
    const date = mentionOf(plain, { start, ...match }, { publication, last, connector, isRange });
    if (date === null) continue;
    behind = date.end;
    if (isRange && last?.bound === "on") dates[dates.length - 1] = { ...last, bound: "since" };
    dates.push(date);
  }
  return { dates, end: plain.length };
}

interface Surroundings {
  readonly publication: Publication | null;
  readonly last: DateMention | null;
  readonly connector: ReturnType<typeof connectorOf>;
  readonly isRange: boolean;
}

function mentionOf(
  plain: string,
  { start, end, parts }: { start: number; end: number; parts: DateParts },
  { publication, last, connector, isRange }: Surroundings,
): DateMention | null {
  const stateBound = isRange ? null : stateBoundOf(plain, start);
  const bound = isRange ? "until" : stateBound ? "on" : boundIn(plain, start, end, parts);
  const inSentence = last && isSameSentence(plain, last.end, start) ? last.value : null;
  const isContinuing = connector === "range" || connector === "list";
  const isClosing = isRange || (inSentence !== null && last?.bound === "since");
  const context = {
    publication,
    last: last?.value ?? null,
    isContinuing,
    inSentence,
    since: isClosing ? (last?.value ?? null) : null,
    bound,
    looksAhead: () => looksAheadAt(plain, start),
    isSince: () => plain.startsWith("since ", start - "since ".length),
  };
  const value = resolveDate(parts, context);
  if (value === null) return null;
  const isAhead = publication === null || value > publication.date;
  return {
    kind: "date",
    start,
    end,
    value,
    relative: isRelative(parts),
    bound: stateBound && isAhead ? stateBound : bound,
  };
}

function boundIn(plain: string, start: number, end: number, parts: DateParts): Bound {
  const startsNow = parts.release !== undefined || /即日|immediate/.test(parts.nearDay ?? "");
  return startsNow ? "since" : boundOf(plain, start, end);
}

const longestSentence = 200;

function isSameSentence(plain: string, from: number, to: number): boolean {
  return to - from < longestSentence && !/[。!?\n]|\. /.test(plain.slice(from, to));
}

/** Whether the text names a date by its distance from another day. */
function isRelative(parts: DateParts): boolean {
  const written = parts.year ?? parts.month ?? parts.day ?? parts.bareDay;
  return written === undefined || parts.yearShift !== undefined || parts.monthShift !== undefined;
}
