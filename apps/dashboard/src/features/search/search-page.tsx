import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { useClient } from "../../lib/client-context.ts";
import { bracketed } from "../../lib/joining.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { HitEntry } from "./hit-entry.tsx";
import { messages } from "./messages.ts";
import { searchQuery } from "./queries.ts";
import css from "./search-page.module.css";

export function SearchPage() {
  const { q } = useDeferredValue(useSearch({ from: "/search" }));
  if (q === undefined) return <Page title={messages.title} lead={messages.hint} />;
  return <Results q={q} />;
}

const kinds = Object.entries(messages.kinds);

function Results({ q }: { readonly q: string }) {
  const { data } = useSuspenseQuery(searchQuery(useClient(), useSettledView(), q));
  const words = q.split(/\s+/);
  return (
    <Page
      title={messages.pageTitle(q)}
      eyebrow={messages.title}
      heading={messages.titleFor(q)}
      lead={<output>{messages.count(data.total, data.data.length)}</output>}
    >
      {data.total === 0 && (
        <Notice title={messages.none(q)}>
          <p>{messages.noneHint}</p>
          <p>{messages.hint}</p>
        </Notice>
      )}
      {kinds.map(([kind, name]) => {
        const hits = data.data.filter((hit) => hit.kind === kind);
        return (
          hits.length > 0 && (
            <Section key={kind} title={`${name}${bracketed(formatCount(hits.length))}`}>
              <ul className={css.hits}>
                {hits.map((hit) => (
                  <HitEntry key={hit.id} hit={hit} words={words} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </Page>
  );
}
