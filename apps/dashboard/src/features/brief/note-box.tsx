import { useId } from "react";

import { messages } from "./messages.ts";
import css from "./note-box.module.css";

const { note: words } = messages;

interface NoteBoxProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** The reader's own words on a week. Printed as a paragraph, where there are any. */
export function NoteBox({ note, onChange }: NoteBoxProps) {
  const hint = useId();
  const field = useId();
  return (
    <section className={note.trim() === "" ? `${css.box} ${css.unprinted}` : css.box}>
      <h2>
        <label htmlFor={field}>{words.title}</label>
      </h2>
      <textarea
        id={field}
        className={css.field}
        rows={5}
        value={note}
        aria-describedby={hint}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={hint} className={css.hint}>
        {words.hint}
      </p>
      <p className={css.printed}>{note}</p>
    </section>
  );
}
