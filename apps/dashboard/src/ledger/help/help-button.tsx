import { Link } from "@tanstack/react-router";
import { useId, useRef } from "react";

import { Bilingual } from "../../ui/bilingual.tsx";
import { type Labelled, labelText } from "../../lib/label-text.ts";
import css from "./help-button.module.css";
import { messages } from "./messages.ts";
import { placeBeside } from "./place-beside.ts";

interface HelpButtonProps {
  readonly label: Labelled;
  readonly means: string;
  /** The language that the meaning is held in, where it is not the interface's. */
  readonly meansLang?: string | undefined;
  /** Where the glossary has the entry. */
  readonly anchor: string;
}

/** A question mark that opens what a term means; Escape or a press elsewhere closes it, and focus returns. */
export function HelpButton({ label, means, meansLang, anchor }: HelpButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.button}
        popoverTarget={id}
        aria-label={messages.what(labelText(label))}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span
        ref={note}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={labelText(label)}
        className={css.note}
        onToggle={(event) => {
          if (event.newState === "open" && button.current && note.current)
            placeBeside(note.current, button.current);
        }}
      >
        <strong className={css.name}>
          <Bilingual label={label} />
        </strong>
        <span className={css.means} lang={meansLang}>
          {means}
        </span>
        <Link to="/methods" hash={anchor} onClick={() => note.current?.hidePopover()}>
          {messages.glossary}
        </Link>
      </span>
    </>
  );
}
