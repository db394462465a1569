import type { SourceSummary } from "@nqpf/domain/answers";

import { languageTag } from "../../lib/language.ts";
import { Section } from "../../ui/page.tsx";
import { groupBy } from "./group-by.ts";
import { messages } from "./messages.ts";
import { SourceShares } from "./source-shares.tsx";

const { languages: words } = messages;
const namesOfLanguages = new Intl.DisplayNames(languageTag, { type: "language" });

/** The languages in which the sources were read, most first. */
export function LanguageSection({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const groups = [...groupBy(sources, ({ lang }) => lang)]
    .toSorted(([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1))
    .map(([lang, own]) => ({
      id: lang,
      name: namesOfLanguages.of(lang) ?? lang,
      counts: `Sources in the language ${lang}`,
      title: namesOfLanguages.of(lang) ?? lang,
      sources: own,
    }));
  return (
    <Section id="languages" title={words.title} note={words.note}>
      <SourceShares
        head={words.language}
        all={sources}
        groups={groups}
        sourcesOf={words.of}
        claimsOf={words.claimsOf}
      />
    </Section>
  );
}
