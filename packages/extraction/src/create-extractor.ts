import type { Extraction, TextLanguage, UnreadPart } from "@nqpf/domain/reading";

import { absencesOf } from "./assemble/absences.ts";
import { hedgesOf } from "./assemble/hedges.ts";
import { deedsOf } from "./assemble/deeds.ts";
import { draftsOf } from "./assemble/drafts.ts";
import { goalsOf } from "./assemble/goals.ts";
import { withGoals } from "./assemble/goal-drafts.ts";
import { groupBy } from "./assemble/group-by.ts";
import { assemble } from "./assemble/measures.ts";
import { withAbsences } from "./assemble/not-stated.ts";
import { ownershipOf } from "./assemble/ownership.ts";
import { type Page, readPage } from "./assemble/page.ts";
import { settingsOf } from "./assemble/settings.ts";
import { originalOf } from "./assemble/spans.ts";
import { statementsOf } from "./assemble/statements.ts";
import type { Extractor, FrozenText, KnownActor } from "./extractor.ts";
import { createLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import { loadRules } from "./lexicon/load-rules.ts";
import { referencesIn } from "./names/references.ts";
import { isHan } from "./text/character-classes.ts";

/** Makes an extractor that knows these actors beside the names in its own lexicons. Making one takes a while: keep it. */
export function createExtractor(actors: readonly KnownActor[]): Extractor {
  const lexicon = createLexicon(loadRules(), actors);
  return { extract: (text) => extract(text, lexicon) };
}

function extract({ text, sha256, lang, published }: FrozenText, lexicon: Lexicon): Extraction {
  const page = readPage(text, published ?? null, lexicon);
  const original = originalOf(text, page);
  const settings = settingsOf(page);
  const goals = goalsOf(page, settings);
  const stated = deedsOf(page, settings);
  const drafts = withGoals(page, draftsOf(page, stated.deeds), goals.all, settings);
  const absences = absencesOf(page);
  const owned = [...groupBy(drafts, ({ paragraph }) => paragraph)]
    .toSorted(([a], [b]) => a - b)
    .map(([paragraph, here]) => ({ here, ownership: ownershipOf(page, here, paragraph) }));
  const assembled = owned.flatMap(({ here, ownership }) =>
    assemble(page, original, here, ownership, goals),
  );
  const measured = new Set(
    drafts.flatMap(({ deeds }) => deeds.map(({ anchor }) => anchor.sentence)),
  );
  const unread = [
    ...unreadPart(page, "quantities", page.quantitiesUnreadFrom, page.quantities.length),
    ...unreadPart(page, "measures", stated.unreadFrom, stated.deeds.length),
  ];
  return {
    document: {
      sha256,
      lang: lang ?? languageOf(page.plain),
      length: text.length,
      published: published ?? null,
    },
    statements: statementsOf(page, original, absences, settings, measured),
    hedges: hedgesOf(page, absences).map((place) => original.spanOf(place)),
    measures: withAbsences(
      page,
      assembled,
      absences,
      owned.flatMap(({ ownership }) => ownership.clauses),
    ),
    references: referencesIn(page.plain, original),
    ...(unread.length > 0 && { unread }),
  };
}

function unreadPart(
  { normalised }: Page,
  of: UnreadPart["of"],
  from: number | null,
  count: number,
): UnreadPart[] {
  return from === null ? [] : [{ of, from: normalised.startOf(from), count }];
}

/** Chinese where a third of the letters are Han: Chinese texts quote Latin names, English ones few Han. */
function languageOf(plain: string): TextLanguage {
  let [han, latin] = [0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit >= 97 && unit <= 122) latin += 1;
    else if (unit >= 0x3400 && isHan(unit)) han += 1;
  }
  return han * 2 > latin ? "zh" : "en";
}
