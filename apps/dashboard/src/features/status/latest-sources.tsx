import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { SourceTable } from "../../ledger/source-table.tsx";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { latestSourcesQuery } from "./queries.ts";
import css from "./status-page.module.css";

const { sources: words } = messages;

/** What was read last, so that a reader sees what the ledger can have heard of. */
export function LatestSources() {
  const { data } = useSuspenseQuery(latestSourcesQuery(useClient(), useSettledView()));
  return (
    <Section
      id="sources"
      title={words.title}
      note={words.note}
      actions={
        <span className={css.ways}>
          <Link to="/sources">
            {words.all} ({formatCount(data.total)})
          </Link>
        </span>
      }
    >
      <SourceTable
        sources={data.sources}
        last={{ head: words.claims, isFigure: true, cell: ({ claims }) => formatCount(claims) }}
      />
    </Section>
  );
}
