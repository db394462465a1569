import type { Figure, PartialDate } from "@nqpf/domain";

import type { DateMention, Place } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import { figuresIn, measured, stateIn, stateOf } from "./goal-figures.ts";
import { groupBy } from "./group-by.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { overlapping } from "./ordered-places.ts";
import { hasAuthority, type Page, quantitiesIn } from "./page.ts";
import type { Setting } from "./settings.ts";

/** A goal that a text states: a figure or a state to be reached, mostly by a date. */
export interface Goal extends Place {
  readonly sentence: number;
  readonly clause: number;
  /** Offsets of the words that say what is measured. */
  readonly metric: Place;
  readonly value: Figure;
  readonly unit: string | null;
  readonly deadline: PartialDate | null;
}

/** The goals of a page and what is asked about them. */
export interface Goals {
  readonly all: readonly Goal[];
  readonly places: Neighbourhood;
  readonly deadlines: ReadonlySet<PartialDate | null>;
  readonly in: (paragraph: number) => readonly Goal[];
}

export function goalsOf(page: Page, settings: readonly Setting[]): Goals {
  const all = everyGoal(page, settings);
  const paragraphs = groupBy(all, ({ sentence }) => page.sentences[sentence]?.paragraph ?? 0);
  return {
    all,
    places: new Neighbourhood(all),
    deadlines: new Set(all.map(({ deadline }) => deadline)),
    in: (paragraph) => paragraphs.get(paragraph) ?? [],
  };
}

/** Every goal of a page in order. */
function everyGoal(page: Page, settings: readonly Setting[]): Goal[] {
  return page.sentences.flatMap((sentence, index) => {
    const setting = settings[index];
    if (!setting || setting.isForeign || setting.isForecast || setting.isHistory) return [];
    if (setting.isCommentary && !setting.hasAuthority) return [];
    const mayHave =
      page.presence.mayHaveQuantity("date", index) ||
      page.presence.mayHaveCue("within-years", index);
    return mayHave ? goalsIn(page, sentence, index) : [];
  });
}

function goalsIn(page: Page, sentence: Sentence, index: number): Goal[] {
  const goals: Goal[] = [];
  const ahead = datesAhead(page, sentence);
  const isWithinYears = page.hits.hasCue("within-years", sentence) && hasAuthority(page, sentence);
  if (ahead.length === 0 && !isWithinYears) return goals;
  let last: DateMention | undefined;
  sentence.clauses.forEach((clause, at) => {
    const dates = overlapping(ahead, clause);
    last = dates[0] ?? last;
    if (!last && !isWithinYears) return;
    const known = { sentence: index, clause: at };
    const figures = figuresIn(page, clause);
    for (const figure of figures) {
      const due = dates.findLast((date) => date.end <= figure.start) ?? dates[0] ?? last;
      goals.push({ ...known, ...measured(page, figure, clause), deadline: due?.value ?? null });
    }
    const words = last && figures.length === 0 ? stateIn(page, sentence, clause) : undefined;
    if (last && words)
      goals.push({ ...known, ...stateOf(page, words, clause, dates[0]), deadline: last.value });
  });
  return goals;
}

/** The dates by which something is to be reached: the first that says so, and later ones beside it. */
function datesAhead(page: Page, sentence: Place): DateMention[] {
  const dated = quantitiesIn(page, "date", sentence);
  const first = dated.find((date) => isAhead(page, date) || isAim(page, date, sentence));
  return first
    ? dated.filter(({ start, value }) => start >= first.start && value >= first.value)
    : [];
}

/** A date by which something is to be reached, not before the text was published. */
function isAhead({ published }: Page, { bound, value }: DateMention): boolean {
  return bound === "until" && (published === null || value >= published.slice(0, value.length));
}

/** A later year in a sentence that says what is to be reached in it. */
function isAim({ published, hits }: Page, date: DateMention, sentence: Place): boolean {
  const { bound, value } = date;
  const later =
    published !== null &&
    (value.slice(0, 4) > published.slice(0, 4) ||
      value === `${published.slice(0, 4)}-12-31` ||
      (value === published.slice(0, 4) && hits.hasCue("within-years", date)));
  return bound === "on" && later && hits.hasCue("to-be", sentence);
}
