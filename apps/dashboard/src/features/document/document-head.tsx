import type { DocumentSummary } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { SampleBadge } from "../../ledger/review/standing-badge.tsx";
import { colon } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import css from "./document-head.module.css";
import { messages } from "./messages.ts";

interface DocumentHeadProps {
  readonly document: DocumentSummary;
}

export function DocumentEyebrow({ document }: DocumentHeadProps) {
  return (
    <span className={css.eyebrow}>
      {messages.eyebrow}
      {document.kind === "sample" && <SampleBadge />}
    </span>
  );
}

/** Who published it and when, of what kind and in which language. */
export function DocumentLine({ document }: DocumentHeadProps) {
  const { publisher, published, kind, lang } = document;
  const word = useNames().word("source-kind", kind);
  return (
    <p className={css.line}>
      <span>
        {messages.facts.publisher}
        {colon}
        {publisher ?? messages.notStated}
      </span>
      <span>
        {messages.facts.published}
        {colon}
        {published === null ? messages.notStated : <DateText date={published} />}
      </span>
      <span title={meaningOf(word)}>{labelText(word)}</span>
      <span>{messages.langs[lang]}</span>
    </p>
  );
}
