import type { Brief, BriefDocument, BriefPart, Phrase, StatementHeld } from "@nqpf/domain/answers";
import { words } from "@nqpf/domain/vocabulary";

/** The parts of a brief under their headings, in the order in which they are read. */
export interface Layout {
  readonly title: string;
  readonly frozen: string;
  readonly summary: string;
  readonly before: readonly Headed[];
  readonly documents: { readonly heading: string; readonly empty: string };
  readonly after: readonly Headed[];
  readonly unknown: Headed;
}

export interface Headed {
  readonly id: string;
  readonly heading: string;
  readonly part: BriefPart;
}

/** Where links lead: the address of an instance, or null where a text stands alone. */
export interface BriefOptions {
  readonly base?: string | null;
}

export function layoutOf(brief: Brief): Layout {
  const { week, from, until, revision, knownAt, summary } = brief;
  return {
    title: `Weekly brief ${week}: ${from} to ${until}`,
    frozen: `Frozen at revision ${revision} of the ledger, as the public record stood on ${knownAt}.`,
    summary,
    before: [
      { id: "happened", heading: "1. Happened", part: brief.happened },
      { id: "learned", heading: "2. Learned", part: brief.learned },
      { id: "corrected", heading: "3. Corrected", part: brief.corrected },
    ],
    documents: {
      heading: "4. Documents of the week",
      empty: "No document of this week whose statements we hold.",
    },
    after: [{ id: "position", heading: "5. Position to date", part: brief.position }],
    unknown: { id: "unknown", heading: "Not known", part: brief.unknown },
  };
}

/** `Bank, Title, 2024-04-19` */
export function documentHeading({ source }: BriefDocument): string {
  return [source.publisher, source.title, source.published]
    .filter((part) => part !== null)
    .join(", ");
}

/** What could be said of a statement that week. */
export function verdictLabel({ verdict }: StatementHeld): string {
  if (verdict === null) return "Not judged: read by a machine";
  return words.verdict.find((word) => word.id === verdict)?.en ?? verdict;
}

/** The language of a phrase as HTML names it. */
export function languageTag({ lang }: Phrase): string {
  return lang === "zh" ? "zh-Hans" : lang;
}
