import type { DocumentReading } from "@nqpf/domain";
import type { DocumentSummary } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { clauses } from "../../lib/joining.ts";
import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import { Facts } from "../../ui/facts.tsx";
import css from "./document-facts.module.css";
import { messages } from "./messages.ts";

const { facts: words } = messages;

interface DocumentFactsProps {
  readonly document: DocumentSummary;
  readonly extractor: DocumentReading["extractor"] | null;
}

/** Where a text comes from and how it was made: what a stranger needs to check it. */
export function DocumentFacts({ document, extractor }: DocumentFactsProps) {
  const { url, addedOn, length, mediaType, charset, reader, sha256, bytesSha256, id } = document;
  return (
    <details className={css.facts}>
      <summary>{messages.about}</summary>
      <Facts
        facts={[
          {
            name: words.url,
            value:
              url === null ? (
                messages.notStated
              ) : (
                <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
              ),
          },
          { name: words.added, value: <DateText date={addedOn} /> },
          { name: words.length, value: messages.characters(length) },
          { name: words.format, value: clauses([mediaType, charset]) },
          { name: words.reader, value: `${reader.name} ${reader.version}` },
          extractor && { name: words.extractor, value: `${extractor.name} ${extractor.version}` },
          { name: words.sha256, value: <code>{sha256}</code> },
          { name: words.bytesSha256, value: <code>{bytesSha256}</code> },
          { name: words.id, value: <code>{id}</code> },
        ]}
      />
    </details>
  );
}
