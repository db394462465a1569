import type { InstrumentId } from "@nqpf/domain";
import type { ReadMeasure, ReadTarget, Trigger } from "@nqpf/domain/reading";

import { confidenceOf } from "./confidence.ts";
import { datesIn } from "./dates.ts";
import type { Draft } from "./drafts.ts";
import type { Goal, Goals } from "./goals.ts";
import { amountsIn, readMoney } from "./money.ts";
import type { Ownership } from "./ownership.ts";
import type { Page } from "./page.ts";
import { distance, hull, nearest } from "./places.ts";
import { ratesIn, readRate } from "./rates.ts";
import { rolesIn } from "./roles.ts";
import { rungOf } from "./rung.ts";
import { sectorsIn, sectorsNear } from "./sectors.ts";
import type { Original } from "./spans.ts";
import type { Action } from "./triggers.ts";

/** A measure as read, with the draft it came from. */
export interface Assembled {
  readonly draft: Draft;
  readonly measure: ReadMeasure;
}

/** Fills the drafts of one paragraph with the values that its clauses give them. */
export function assemble(
  page: Page,
  original: Original,
  drafts: readonly Draft[],
  { clauses, ownerOf }: Ownership,
  goals: Goals,
): Assembled[] {
  return drafts.map((draft) => {
    const own = clauses.filter(({ owners }) => owners.includes(draft));
    const mine = (value: { start: number; end: number }) => ownerOf(value) === draft;
    const dates = own.flatMap((clause) => datesIn(page, original, clause, goals));
    const { rung, by } = rungOf(page, draft, dates);
    const named = sectorsIn(page, own);
    const values = {
      instruments: [...draft.instruments],
      sectors:
        named.length > 0
          ? named
          : sectorsNear(page, draft.deeds[0]?.anchor ?? { start: 0, end: 0 }, clauses),
      roles: rolesIn(page, original, {
        clauses: own,
        instruments: draft.instruments,
        rung,
        goals: goals.places,
      }),
      money: own
        .flatMap((clause) => amountsIn(page, clause, goals))
        .filter(mine)
        .flatMap((mention) => readMoney(page, original, mention, draft)),
      rates: own.flatMap((clause) =>
        ratesIn(page, clause, goals)
          .filter(mine)
          .flatMap((mention) => readRate(page, original, mention, clause, draft.instruments)),
      ),
      dates,
      targets: ownGoals(page, draft, drafts, goals.in(draft.paragraph), mine).map((goal) =>
        targetOf(original, goal),
      ),
      rung,
      evidence: evidenceOf(page, original, draft, by),
    };
    const isNamed = draft.deeds.some(({ anchor }) => anchor.strength === "names");
    const confidence = confidenceOf(
      values,
      isNamed,
      named.length > 0,
      draft.deeds.some(({ trigger }) => trigger !== undefined),
    );
    return { draft, measure: { ...values, notStated: [], confidence } };
  });
}

function ownGoals(
  page: Page,
  draft: Draft,
  drafts: readonly Draft[],
  here: readonly Goal[],
  mine: (value: Goal) => boolean,
): readonly Goal[] {
  const isOfGoals = (one: Draft) => one.instruments.some((id) => isGoalInstrument(page, id));
  const keeper = drafts.find(isOfGoals);
  return keeper ? (keeper === draft ? here : []) : here.filter(mine);
}

export function isGoalInstrument(page: Page, id: InstrumentId): boolean {
  return page.rules.bearing[id].goals === "itself";
}

function targetOf(
  original: Original,
  { metric, value, unit, deadline, ...place }: Goal,
): ReadTarget {
  return { ...original.spanOf(place), metric: original.spanOf(metric).text, value, unit, deadline };
}

/** Characters between an action and an instrument's words up to which both are quoted as one, and how many it may be. */
const together = 40;
const longest = 100;

/** The action that shows the rung, with the words that show the instrument where they stand near it. */
function evidenceOf(page: Page, original: Original, draft: Draft, by: Action | undefined): Trigger {
  const [first] = draft.deeds;
  if (!first) throw new Error("a draft has at least one deed");
  const action = by ?? first.trigger;
  const anchor = action
    ? nearest(
        draft.deeds.map((deed) => deed.anchor),
        action,
      )
    : undefined;
  const place =
    action &&
    anchor &&
    distance(action, anchor) <= together &&
    hull(action, anchor).end - action.start <= longest
      ? hull(action, anchor)
      : (action ?? first.anchor);
  const { text, start, end } = original.spanOf({
    start: withAuxiliaries(page, place.start),
    end: place.end,
  });
  return { trigger: text, start, end };
}

/** Where `have been` and the like before a verb begin. */
function withAuxiliaries(page: Page, start: number): number {
  const before = { start: Math.max(0, start - 24), end: start };
  return page.hits
    .cue("auxiliaries", before)
    .reduceRight(
      (from, word) => (page.plain.slice(word.end, from).trim() === "" ? word.start : from),
      start,
    );
}
