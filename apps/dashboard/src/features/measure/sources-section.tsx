import type { Source } from "@nqpf/domain";

import { isDocumentSource } from "../../ledger/document-source.ts";
import { useNames } from "../../ledger/names.ts";
import { SourceTable } from "../../ledger/source-table.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";

const { sources: words } = messages;

interface SourcesSectionProps {
  readonly sources: readonly Source[];
  readonly claimsHref: string;
}

/** Every source of the measure with its grade, nearest to the origin first. */
export function SourcesSection({ sources, claimsHref }: SourcesSectionProps) {
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
      title={`${words.title} (${sources.length})`}
      note={words.note}
      actions={
        <a href={claimsHref} download>
          {words.claims}
        </a>
      }
    >
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
