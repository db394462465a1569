import type { BriefDocument } from "@nqpf/domain/answers";

import part from "./brief-part.module.css";
import css from "./documents-part.module.css";
import { DocumentTitle } from "./document-title.tsx";
import { messages } from "./messages.ts";
import { StatementItem } from "./statement-item.tsx";

/** The documents of the week, statement by statement. */
export function DocumentsPart({ documents }: { readonly documents: readonly BriefDocument[] }) {
  return (
    <section id="documents" className={part.part}>
      <h2 className={part.heading}>{messages.parts.documents}</h2>
      <p className={part.note}>{messages.partNotes.documents}</p>
      {documents.length === 0 && <p className={part.empty}>{messages.empty.documents}</p>}
      {documents.map(({ source, statements }) => (
        <article key={source.id} className={css.document}>
          <DocumentTitle source={source} statements={statements} />
          <ol className={css.statements}>
            {statements.map((statement, place) => (
              <StatementItem key={statement.id} statement={statement} number={place + 1} />
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}
