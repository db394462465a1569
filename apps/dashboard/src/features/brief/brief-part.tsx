import type { BriefPart as Part } from "@nqpf/domain/answers";

import { SentenceText } from "../../ledger/footnotes/sentence-text.tsx";
import css from "./brief-part.module.css";
import { messages } from "./messages.ts";

interface BriefPartProps {
  readonly name: "happened" | "learned" | "corrected" | "position" | "unknown";
  readonly part: Part;
  /** Apart from what is known. */
  readonly boxed?: boolean;
}

/** One part of a brief: its sentences, or that there is none and what that means. */
export function BriefPart({ name, part: { sentences }, boxed = false }: BriefPartProps) {
  return (
    <section id={name} className={boxed ? css.box : css.part}>
      <h2 className={css.heading}>{messages.parts[name]}</h2>
      <p className={css.note}>{messages.partNotes[name]}</p>
      {sentences.length === 0 ? (
        <p className={css.empty}>{messages.empty[name]}</p>
      ) : (
        <ul className={css.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence.key}>
              <SentenceText sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
