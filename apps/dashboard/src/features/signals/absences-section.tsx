import type { SignalEvent } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";
import { useState } from "react";

import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { TextsTable } from "./texts-table.tsx";

const { absences: words } = messages;
const shownAtFirst = 10;

interface AbsencesSectionProps {
  readonly trend: SignalTrend;
  readonly events: readonly SignalEvent[];
}

/** Texts that were read and do not use the term, latest first: a stated zero. */
export function AbsencesSection({ trend, events }: AbsencesSectionProps) {
  const [isWhole, setWhole] = useState(false);
  const absent = new Set(trend.absences.map(({ signal }) => signal));
  const texts = events.filter(({ id }) => absent.has(id));
  const all = trend.levels.reduce((sum, { texts: { included } }) => sum + included.length, 0);
  if (texts.length === 0)
    return (
      <Section id="absences" title={words.section}>
        <p>{words.none}</p>
      </Section>
    );
  return (
    <Section
      id="absences"
      title={words.section}
      note={words.note(formatCount(texts.length), formatCount(all))}
    >
      <TextsTable label={words.section} texts={isWhole ? texts : texts.slice(0, shownAtFirst)} />
      {!isWhole && texts.length > shownAtFirst && (
        <p>
          <button type="button" className={button.button} onClick={() => setWhole(true)}>
            {words.more(formatCount(texts.length))}
          </button>
        </p>
      )}
    </Section>
  );
}
