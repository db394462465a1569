import type { DocumentSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { messages } from "./messages.ts";
import css from "./sample-banner.module.css";

/** Says of a sample that it is one, and which pages it digests. */
export function SampleBanner({ document }: { readonly document: DocumentSummary }) {
  return (
    <aside className={css.banner} aria-label={messages.sampleTitle}>
      <p className={css.title}>{messages.sampleTitle}</p>
      <p>{messages.sample}</p>
      {document.digests.length > 0 && (
        <p className={css.digests}>
          {messages.digests}{" "}
          {document.digests.map((id) => (
            <Link key={id} to="/sources" search={{ q: id }}>
              {id}
            </Link>
          ))}
        </p>
      )}
    </aside>
  );
}
