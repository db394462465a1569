import type { Extraction, TextLanguage } from "@nqpf/domain/reading";

import { absencesOf } from "./assemble/absences.ts";
import { draftsOf } from "./assemble/drafts.ts";
import { goalsOf } from "./assemble/goals.ts";
import { withGoals } from "./assemble/goal-drafts.ts";
import { assemble } from "./assemble/measures.ts";
import { withAbsences } from "./assemble/not-stated.ts";
import { ownedClauses } from "./assemble/ownership.ts";
import { readPage } from "./assemble/page.ts";
import { settingsOf } from "./assemble/settings.ts";
import { originalOf } from "./assemble/spans.ts";
import { statementsOf } from "./assemble/statements.ts";
import type { Extractor, FrozenText, KnownActor } from "./extractor.ts";
import { createLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import { loadRules } from "./lexicon/load-rules.ts";

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
  const drafts = withGoals(page, draftsOf(page, settings), goals, settings);
  const absences = absencesOf(page);
  const paragraphs = [...new Set(drafts.map(({ paragraph }) => paragraph))].toSorted(
    (a, b) => a - b,
  );
  const owned = paragraphs.map((paragraph) => {
    const here = drafts.filter((draft) => draft.paragraph === paragraph);
    return { here, clauses: ownedClauses(page, here, paragraph) };
  });
  const assembled = owned.flatMap(({ here, clauses }) =>
    assemble(page, original, here, clauses, goals),
  );
  const measured = new Set(
    drafts.flatMap(({ deeds }) => deeds.map(({ anchor }) => anchor.sentence)),
  );
  const whole = { start: 0, end: page.plain.length };
  return {
    document: {
      sha256,
      lang: lang ?? languageOf(page.plain),
      length: text.length,
      published: published ?? null,
    },
    statements: statementsOf(page, original, absences, settings, measured),
    hedges: page.hits.of("hedge", whole).map((hit) => original.spanOf(hit)),
    measures: withAbsences(
      page,
      assembled,
      absences,
      owned.flatMap(({ clauses }) => clauses),
    ),
  };
}

/** Chinese where a third of the letters are Han: Chinese texts quote Latin names, English ones few Han. */
function languageOf(plain: string): TextLanguage {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = plain.match(/[a-z]/g)?.length ?? 0;
  return han * 2 > latin ? "zh" : "en";
}
