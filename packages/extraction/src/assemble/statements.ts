import type { PartialDate } from "@nqpf/domain";
import type { ReadStatement } from "@nqpf/domain/reading";

import type { StatementPattern } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Absence } from "./absences.ts";
import { type Page, partiesIn, quantitiesIn } from "./page.ts";
import { matchesOf } from "./patterns.ts";
import { sectorsIn } from "./sectors.ts";
import type { Setting } from "./settings.ts";
import type { Original } from "./spans.ts";

/** What a page says that is no measure, in the order of the text. `measured` are the sentences that state measures. */
export function statementsOf(
  page: Page,
  original: Original,
  absences: readonly Absence[],
  settings: readonly Setting[],
  measured: ReadonlySet<number>,
): ReadStatement[] {
  const found = new Map<string, ReadStatement>();
  const add = (statement: ReadStatement) => {
    const key = [statement.kind, statement.key, statement.start, statement.end].join();
    if (!found.has(key)) found.set(key, statement);
  };
  page.sentences.forEach((sentence, index) => {
    if (settings[index]?.isForeign) return;
    for (const pattern of page.rules.statements) {
      if (pattern.kind === "goal" && measured.has(index)) continue;
      for (const { place, words } of matchesOf(page, pattern, index))
        add(statementOf(page, original, pattern, partOf(page, pattern, place, words), sentence));
    }
  });
  for (const { key, start, end } of absences) {
    const place = { start, end };
    add({
      kind: "absence",
      ...original.spanOf(place),
      date: null,
      key,
      ...namedIn(page, original, place),
    });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function statementOf(
  page: Page,
  original: Original,
  { kind, date }: StatementPattern,
  place: Place,
  sentence: Sentence,
): ReadStatement {
  return {
    kind,
    ...original.spanOf(place),
    date: dateOf(page, date, sentence),
    key: null,
    ...namedIn(page, original, place),
  };
}

function namedIn(
  page: Page,
  original: Original,
  place: Place,
): Pick<ReadStatement, "actors" | "sectors"> {
  const actors = partiesIn(page, place)
    .filter(({ kind, group }) => kind === "authority" || group === "leader")
    .map((party) => {
      const { text: name, start, end } = original.spanOf(party);
      return { name, start, end, actor: party.actor };
    });
  return { actors, sectors: sectorsIn(page, [place]) };
}

function dateOf(page: Page, which: StatementPattern["date"], sentence: Place): PartialDate | null {
  const dates = quantitiesIn(page, "date", sentence);
  if (which === "none") return null;
  const fitting = which === "until" ? dates.filter(({ bound }) => bound === "until") : dates;
  return fitting[0]?.value ?? null;
}

/** Of a clause that joins several statements of a kind, the part around the words that show one. */
function partOf(
  page: Page,
  pattern: StatementPattern,
  place: Place,
  words: readonly Place[],
): Place {
  if (pattern.within === "sentence") return place;
  const from = Math.min(...words.map(({ start }) => start));
  const until = Math.max(...words.map(({ end }) => end));
  const joints = page.hits.cue("joints", place);
  return {
    start: joints.findLast(({ end }) => end <= from)?.end ?? place.start,
    end: joints.find(({ start }) => start >= until)?.start ?? place.end,
  };
}
