import type { WordList } from "@nqpf/domain";

import {
  instrumentAnchor,
  sectorAnchor,
  termAnchor,
  wordAnchor,
} from "../../ledger/help/anchors.ts";
import { termGroups, termLabel, terms } from "../../ledger/help/terms.ts";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { GlossaryList } from "./glossary-list.tsx";
import { InstrumentWords } from "./instrument-words.tsx";
import { messages } from "./messages.ts";
import css from "./glossary.module.css";
import text from "./method-texts.module.css";
import { SectorWords } from "./sector-words.tsx";

const { glossary: words } = messages;

// safe: the record's own keys.
const lists = Object.entries(words.listNames) as [WordList, string][];

const subjects = [
  ["terms", words.groups.policy, termGroups.policy],
  ["terms-money", words.groups.money, termGroups.money],
  ["terms-record", words.groups.record, termGroups.record],
  ["terms-finding", words.groups.finding, termGroups.finding],
] as const;

/** Every term of the field and every word of the vocabulary, in both languages, with its meaning. */
export function Glossary() {
  const names = useNames();
  return (
    <>
      <div className={css.columns}>
        {subjects.map(([id, title, ids]) => (
          <GlossaryList
            key={id}
            id={id}
            title={title}
            entries={ids.map((term) => ({
              anchor: termAnchor(term),
              label: termLabel(term),
              means: terms[term].means,
            }))}
          />
        ))}
      </div>
      <SectorWords sectors={names.sectors} anchorOf={sectorAnchor} />
      <InstrumentWords instruments={names.instruments} anchorOf={instrumentAnchor} />
      <section id="lists">
        <div className={text.text}>
          <h3>{words.lists}</h3>
          <p>{words.listsNote}</p>
        </div>
        <div className={css.columns}>
          {lists.map(([list, title]) => (
            <GlossaryList
              key={list}
              id={`list-${list}`}
              title={title}
              isInner
              entries={names.words(list).map((word) => ({
                anchor: wordAnchor(list, word.id),
                label: word,
                means: meaningOf(word),
              }))}
            />
          ))}
        </div>
      </section>
    </>
  );
}
