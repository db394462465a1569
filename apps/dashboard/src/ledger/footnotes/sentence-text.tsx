import type { Phrase, Sentence } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../explain/explain-button.tsx";
import { explainedValue } from "../explain/explained-value.ts";
import { useFootnotes } from "./footnote-context.ts";
import { messages } from "./messages.ts";
import css from "./sentence-text.module.css";
import { withoutLastWord } from "./without-last-word.ts";

/** A sentence of the analysis, which writes English: its measures are links, its number and its note are controls. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const reading = useFootnotes();
  const note = reading?.footnotes.noteOf(sentence) ?? null;
  const { figure, words } = sentence;
  const { rest, last } = note === null ? { rest: words, last: "" } : withoutLastWord(words);
  return (
    <>
      <span lang="en">
        {rest.map((phrase, place) => (
          <PhraseText key={place} phrase={phrase} />
        ))}
      </span>
      {note !== null && (
        <span className={css.end}>
          <span lang="en">{last}</span>
          <button
            type="button"
            className={css.note}
            aria-haspopup="dialog"
            aria-label={messages.button(note.number, note.sources.length)}
            onClick={() => reading?.open(note, sentence)}
          >
            {note.number}
          </button>
        </span>
      )}
      {figure !== null && (
        <span className={css.figure}>
          {" "}
          {messages.figure}{" "}
          <ExplainButton of={figure.counts} explained={figure} labels={reading?.labels}>
            {explainedValue(figure)}
          </ExplainButton>
        </span>
      )}
    </>
  );
}

/** A run of words in its own language. */
export function PhraseText({ phrase: { text, lang, measure } }: { readonly phrase: Phrase }) {
  const words = lang === "zh" ? <span lang="zh-Hans">{text}</span> : text;
  return measure === null ? (
    words
  ) : (
    <Link to="/measures/$id" params={{ id: measure }} className={css.measure}>
      {words}
    </Link>
  );
}
