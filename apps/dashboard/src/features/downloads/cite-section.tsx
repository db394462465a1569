import type { Status } from "@nqpf/domain/answers";

import { TermHelp } from "../../ledger/help/term-help.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { stringifySearch } from "../../lib/search-params.ts";
import type { ViewSearch } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import { bibtexOf } from "./bibtex.ts";
import { CodeBox } from "./code-box.tsx";
import { messages } from "./messages.ts";

const { cite: words } = messages;
const bibtex = "BibTeX";

interface CiteSectionProps {
  readonly status: Status;
  readonly frozen: ViewSearch;
}

/** The data set as a reference that says which state of it was seen. */
export function CiteSection({ status, frozen }: CiteSectionProps) {
  const { scope, catalogueVersion } = status;
  const address = location.origin + location.pathname + stringifySearch({ ...frozen });
  const text = words.citation({
    version: formatCount(catalogueVersion),
    revision: formatCount(scope.revision),
    through: scope.dataThrough === null ? words.noDay : formatDate(scope.dataThrough),
    asOf: formatDate(scope.asOf),
    knownAt: formatDate(scope.knownAt),
    address,
  });
  return (
    <Section
      id="cite"
      title={
        <>
          {words.title} <TermHelp id="revision" />
        </>
      }
      note={words.note}
    >
      <CodeBox label={words.text} code={text} isProse />
      <CodeBox label={bibtex} code={bibtexOf(status, address)} />
    </Section>
  );
}
