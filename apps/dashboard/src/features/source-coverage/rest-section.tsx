import type { SourceSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { WordHelp } from "../../ledger/help/word-help.tsx";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { SourceShares } from "./source-shares.tsx";

const { rests: words } = messages;

/** Kinds of sources, how many of each, and how many claims rest on them. */
export function RestSection({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const names = useNames();
  return (
    <Section id="kinds" title={words.title} note={words.note}>
      <SourceShares
        head={words.kind}
        all={sources}
        groups={names
          .words("source-kind")
          .map((word) => ({
            id: word.id,
            name: labelText(word),
            counts: `Sources of the kind ${word.en.toLowerCase()}`,
            title: (
              <>
                <Link to="/sources" search={{ kind: [word.id] }}>
                  {labelText(word)}
                </Link>{" "}
                <WordHelp list="source-kind" id={word.id} />
              </>
            ),
            sources: sources.filter(({ kind }) => kind === word.id),
          }))
          .filter((group) => group.sources.length > 0)}
        sourcesOf={words.sourcesOf}
        claimsOf={words.claimsOf}
      />
    </Section>
  );
}
