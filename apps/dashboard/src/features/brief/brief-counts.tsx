import type { Brief } from "@nqpf/domain/answers";

import css from "./brief-counts.module.css";
import { messages } from "./messages.ts";

const { counts: words } = messages;

/** How much the brief holds: each number leads to the part whose sentences it counts. */
export function BriefCounts({ brief }: { readonly brief: Brief }) {
  const { happened, learned, corrected, documents } = brief;
  const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
  const rows = [
    ["happened", words.happened(happened.sentences.length)],
    ["learned", words.learned(learned.sentences.length)],
    ["corrected", words.corrected(corrected.sentences.length)],
    ["documents", words.documents(documents.length, statements)],
    ["position", messages.parts.position],
    ["unknown", messages.parts.unknown],
  ] as const;
  return (
    <nav aria-label={messages.contents} className={css.counts}>
      <h2>{messages.contents}</h2>
      <ul>
        {rows.map(([part, text]) => (
          <li key={part}>
            <a href={`#${part}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
