import type { InstrumentId } from "@nqpf/domain";
import { InstrumentId as Instruments } from "@nqpf/domain";

import type { Draft } from "./drafts.ts";
import { hasField } from "./fields.ts";
import type { Goal } from "./goals.ts";
import { groupBy } from "./group-by.ts";
import { hasAuthority, type Page, sentencesOf } from "./page.ts";
import type { Setting } from "./settings.ts";

/** Drafts with the goals of their paragraphs: joined to a measure that goals belong to, else measures of their own. */
export function withGoals(
  page: Page,
  drafts: readonly Draft[],
  goals: readonly Goal[],
  settings: readonly Setting[],
): Draft[] {
  const instrument = Instruments.options.find((id) => page.rules.bearing[id].goals === "itself");
  if (!instrument) return [...drafts];
  const added: Draft[] = [];
  const changed = new Map<Draft, Draft>();
  const byParagraph = groupBy(drafts, ({ paragraph }) => paragraph);
  const bearing = goals.filter(({ sentence }) =>
    hasField(page, { sentence, instruments: [instrument] }),
  );
  const paragraphs = groupBy(bearing, ({ sentence }) => page.sentences[sentence]?.paragraph ?? 0);
  for (const [paragraph, here] of paragraphs) {
    const others = byParagraph.get(paragraph) ?? [];
    if (others.length === 0 && !isDecided(page, paragraph, settings)) continue;
    const goalDraft: Draft = {
      paragraph,
      instruments: [instrument],
      deeds: here.map((goal) => deedOf(goal, instrument)),
    };
    const partner = others.find((draft) => takesGoals(page, draft));
    if (partner) changed.set(partner, joined(partner, goalDraft));
    else added.push(goalDraft);
  }
  return [...drafts.map((draft) => changed.get(draft) ?? draft), ...added];
}

function deedOf(
  { start, end, sentence, clause }: Goal,
  instrument: InstrumentId,
): Draft["deeds"][number] {
  return {
    anchor: { start, end, sentence, clause, instruments: [instrument], strength: "names" },
    trigger: undefined,
  };
}

function takesGoals(page: Page, { instruments }: Draft): boolean {
  return instruments.some((id) => page.rules.bearing[id].goals !== "apart");
}

function joined(draft: Draft, goals: Draft): Draft {
  return {
    ...draft,
    instruments: [...new Set([...draft.instruments, ...goals.instruments])],
    deeds: [...draft.deeds, ...goals.deeds],
  };
}

/** Goals are a measure where an authority or a document sets them; else they are what somebody says. */
function isDecided(page: Page, paragraph: number, settings: readonly Setting[]): boolean {
  return sentencesOf(page, paragraph).some(
    ([index, sentence]) =>
      !settings[index]?.isForeign &&
      (hasAuthority(page, sentence) || page.hits.hasCue("document-nouns", sentence)),
  );
}
