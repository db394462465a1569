import * as z from "zod";

import { Day, PartialDate } from "../dates.ts";
import { Label, Slug } from "../label.ts";
import { SignalMeta, TaskHeading } from "../observation.ts";
import { Explained } from "./explained.ts";
import { Scope } from "./scope.ts";

const count = z.int().nonnegative();
const words = z.string().min(1);
const period = z
  .string()
  .regex(/^\d{4}-(Q[1-4]|\d{2})$/, { error: "not a month or a quarter" })
  .meta({ description: "`2024-03` or `2024-Q1`" });

export const TrendBy = z.enum(["month", "quarter"]);
export type TrendBy = z.infer<typeof TrendBy>;

/** What a test says at the five percent level; too short: fewer complete periods than any test can tell. */
export const TrendVerdict = z.enum(["rising", "falling", "no-trend", "too-short"]);
export type TrendVerdict = z.infer<typeof TrendVerdict>;

export const TrendPoint = z
  .strictObject({
    period,
    state: z.enum(["complete", "incomplete"]).meta({
      description: "Incomplete: not fully covered by the count; shown, and in no test",
    }),
    mentions: count,
    items: count.nullable().meta({ description: "Texts read" }),
    itemsWithTerm: count.nullable().meta({ description: "Texts that use the term" }),
    characters: count.nullable().meta({ description: "Of the texts read" }),
    rate: z.number().nonnegative().nullable().meta({ description: "In the unit of the series" }),
  })
  .meta({ id: "TrendPoint", description: "One period of a series" });
export type TrendPoint = z.infer<typeof TrendPoint>;

export const TrendTest = z
  .strictObject({
    window: z.enum(["since-first-use", "since-stated", "latest"]).meta({
      description: "Since the starting document; latest: twelve months or eight quarters",
    }),
    from: period,
    until: period,
    n: count.meta({ description: "Complete periods tested" }),
    statistic: z.int().meta({ description: "Kendall's S: rising pairs less falling pairs" }),
    tau: z.number().min(-1).max(1).meta({ description: "S over the number of untied pairs" }),
    pValue: z.number().min(0).max(1).nullable().meta({ description: "Two-sided" }),
    verdict: TrendVerdict,
    method: words,
    slope: Explained.meta({ description: "Change of the rate from one period to the next" }),
  })
  .meta({ id: "TrendTest", description: "Whether a series rises or falls over a window" });
export type TrendTest = z.infer<typeof TrendTest>;

const level = z.strictObject({ from: period, until: period, rate: z.number().nonnegative() });

export const ChangePoint = z
  .strictObject({
    at: period.meta({ description: "First period of the new level" }),
    between: z.tuple([period, period]).meta({ description: "95 percent set of that period" }),
    before: level,
    after: level,
    statistic: z.number().meta({ description: "Twice the gain in Poisson log-likelihood" }),
    pValue: z.number().min(0).max(1).meta({ description: "By seeded permutation" }),
    method: words,
    ratio: Explained.meta({ description: "The new level over the old" }),
  })
  .meta({ id: "ChangePoint", description: "Where the level of a series changed" });
export type ChangePoint = z.infer<typeof ChangePoint>;

export const SeriesTrend = z
  .strictObject({
    id: Slug,
    what: words,
    unit: words,
    points: z.array(TrendPoint),
    tests: z.array(TrendTest),
    changes: z.array(ChangePoint).meta({ description: "In the order of time" }),
    verdict: TrendVerdict.meta({ description: "Of the latest window" }),
    caveats: z.array(words),
  })
  .meta({ id: "SeriesTrend", description: "A series with what its tests say" });
export type SeriesTrend = z.infer<typeof SeriesTrend>;

export const SignalReading = z
  .strictObject({
    asOf: Day,
    lead: Slug.nullable().meta({
      description: "The series that decides: of those long enough, the one with the most text",
    }),
    verdict: TrendVerdict,
    sentence: words,
    series: z.array(SeriesTrend),
    caveats: z.array(words),
    notTested: z.array(z.strictObject({ id: Slug, why: words })),
  })
  .meta({ id: "SignalReading", description: "What the series say on one day" });
export type SignalReading = z.infer<typeof SignalReading>;

export const AuthorityLevel = z
  .strictObject({
    level: words,
    means: words,
    texts: Explained,
    withTerm: count,
    mentions: count,
    characters: count,
    per100kCharacters: z.number().nonnegative().nullable(),
  })
  .meta({ id: "AuthorityLevel", description: "Use of the term by level of authority" });
export type AuthorityLevel = z.infer<typeof AuthorityLevel>;

const text = { signal: Slug, on: PartialDate, title: Label, documentType: words };

export const SignalTrend = z
  .strictObject({
    scope: Scope,
    term: SignalMeta.shape.term,
    by: TrendBy,
    now: SignalReading.meta({ description: "On the day asked for" }),
    whenStated: SignalReading.nullable().meta({
      description: "On the day of the starting document; null where that day is later",
    }),
    levels: z.array(AuthorityLevel),
    headings: z
      .array(z.strictObject({ ...text, heading: TaskHeading }))
      .meta({ description: "Where the term stands among the task headings, in order of time" }),
    absences: z
      .array(z.strictObject({ ...text, authorityLevel: words }))
      .meta({ description: "Texts without the term, latest first" }),
  })
  .meta({
    id: "SignalTrend",
    description: "Whether the term was on the rise when the starting document said so, and is now",
  });
export type SignalTrend = z.infer<typeof SignalTrend>;
