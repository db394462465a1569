import type { Change, Correction, Learned } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { bracketed, separator } from "../../lib/joining.ts";
import { HeldText } from "../../ui/label.tsx";
import { DateText } from "../date.tsx";
import { useNames } from "../names.ts";
import { ProofButton } from "../proof/proof-button.tsx";
import css from "./change-line.module.css";
import { changeWords, correctionWords } from "./change-words.tsx";
import { messages } from "./messages.ts";

/** A change of one measure: it happened, came to be known, or was taken back. */
export type AnyChange = Change | Learned | Correction;

/** The day under which a change is listed: of what came to be known, the day on which a source first said it. */
export function dayOfChange(change: AnyChange): string {
  return "learnedOn" in change ? change.learnedOn : change.on;
}

/** One change with its day, its kind, what it says and its sources. */
export function ChangeLine({ change }: { readonly change: AnyChange }) {
  const names = useNames();
  const { measure, property } = change;
  const { kind, text, note, value } =
    "by" in change ? correctionWords(change, names) : changeWords(change, names);
  return (
    <li className={css.line}>
      <span className={css.date}>
        <DateText date={dayOfChange(change)} />
      </span>
      <p>
        <strong>{kind}</strong> {text}
        {"learnedOn" in change && (
          <span className={css.note}>{bracketed(messages.dated(formatDate(change.on)))}</span>
        )}
        {note !== null && (
          <span className={css.note}>
            {separator}
            <HeldText lang="en" plain>
              {note}
            </HeldText>
          </span>
        )}{" "}
        <ProofButton value={value} proof={{ of: "property", measure, property }} />
      </p>
    </li>
  );
}
