import type { MeasureId } from "@nqpf/domain";
import type { Labels, Sentence } from "@nqpf/domain/answers";
import { useState } from "react";

import button from "../../ui/button.module.css";
import { SidePanel } from "../../ui/side-panel.tsx";
import panel from "../proof/proof-panel.module.css";
import { SourceEntry } from "../proof/source-entry.tsx";
import { CitedMeasure } from "./cited-measure.tsx";
import css from "./footnote-panel.module.css";
import type { Footnote, FootnoteEntry } from "./footnotes-of.ts";
import { messages } from "./messages.ts";

const shownAtFirst = 12;

interface FootnotePanelProps {
  readonly note: Footnote;
  readonly sentence: Sentence;
  readonly labels: Labels;
  readonly onClose: () => void;
}

/** The panel behind a sentence: each claim that it rests on, measure by measure, with its source, quote and day. */
export function FootnotePanel({ note, sentence, labels, onClose }: FootnotePanelProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const groups = [...measuresOf(note.entries)];
  const observations = note.entries.filter(({ claim }) => claim === null);
  const rest = Math.max(0, groups.length - shown);
  const title = messages.panel(note.number);
  return (
    <SidePanel label={title} closeLabel={messages.close} onClose={onClose}>
      <p className={panel.eyebrow}>{title}</p>
      <h2 className={css.sentence} lang="en">
        {sentence.words.map(({ text, lang }, place) =>
          lang === "zh" ? (
            <span key={place} lang="zh-Hans">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </h2>
      <p className={panel.count}>{messages.rests(note.entries.length, note.sources.length)}</p>
      {groups.slice(0, shown).map(([measure, entries]) => (
        <CitedMeasure
          key={measure}
          measure={measure}
          label={labels.measures[measure] ?? { en: measure, zh: null }}
          entries={entries}
          onLeave={onClose}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          className={`${button.button} ${css.more}`}
          onClick={() => setShown(groups.length)}
        >
          {messages.more(rest)}
        </button>
      )}
      {observations.length > 0 && (
        <section className={css.group}>
          <h3>{messages.observations}</h3>
          <ol>
            {observations.flatMap(({ id, sources }) =>
              sources.map((source) => (
                <SourceEntry key={`${id} ${source.id}`} source={source} onLeave={onClose} />
              )),
            )}
          </ol>
        </section>
      )}
    </SidePanel>
  );
}

function measuresOf(entries: readonly FootnoteEntry[]): Map<MeasureId, FootnoteEntry[]> {
  const groups = new Map<MeasureId, FootnoteEntry[]>();
  for (const entry of entries) {
    if (entry.claim === null) continue;
    const { measure } = entry.claim;
    groups.set(measure, [...(groups.get(measure) ?? []), entry]);
  }
  return groups;
}
