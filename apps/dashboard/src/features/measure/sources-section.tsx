import type { Measure, Source } from "@nqpf/domain";

import { isDocumentSource } from "../../ledger/document-source.ts";
import { useNames } from "../../ledger/names.ts";
import { SourceTable } from "../../ledger/source-table.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { Quotations } from "./quotations.tsx";
import css from "./sources-section.module.css";

const { sources: words } = messages;

interface SourcesSectionProps {
  readonly measure: Measure;
  readonly sources: readonly Source[];
  readonly claimsHref: string;
}

/** Every source of the measure with its grade, nearest to the origin first. */
export function SourcesSection({ measure, sources, claimsHref }: SourcesSectionProps) {
  const names = useNames();
  const order = names.words("source-kind").map(({ id }) => id);
  const sorted = sources.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (b.published ?? "").localeCompare(a.published ?? ""),
  );
  return (
    <Section
      id="sources"
      title={words.title}
      note={words.note}
      actions={
        <a href={claimsHref} download>
          {words.claims}
        </a>
      }
    >
      {sources.some(({ id }) => isDocumentSource(id)) && (
        <Quotations measure={measure} sources={sources} />
      )}
      <h3 className={css.pages}>{words.pages(sources.length)}</h3>
      <SourceTable
        sources={sorted}
        last={{ head: words.gradeHead, isFigure: false, cell: gradeOf }}
      />
    </Section>
  );
}

function gradeOf({ id }: Source): string {
  return isDocumentSource(id) ? words.quoted : words.cited;
}
