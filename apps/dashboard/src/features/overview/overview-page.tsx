import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { RungBars } from "../../ledger/rung-bars.tsx";
import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import { Page, Section } from "../../ui/page.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { LargestSection } from "./largest-section.tsx";
import { messages } from "./messages.ts";
import css from "./overview-page.module.css";
import { overviewQueries } from "./queries.ts";
import { SectorsSection } from "./sectors-section.tsx";
import { Standfirst } from "./standfirst.tsx";
import { TextsSection } from "./texts-section.tsx";
import { WaysIn } from "./ways-in.tsx";

export function OverviewPage() {
  const client = useClient();
  const at = useSettledInstant();
  const { from, until } = useDeferredValue(useSearch({ from: "/" }));
  const { data: status } = useSuspenseQuery(statusQuery(client, at));
  const { data: changes } = useSuspenseQuery(
    overviewQueries.changes(client, { ...at, from, until }),
  );
  const { data: rungs } = useSuspenseQuery(overviewQueries.rungs(client, at));
  return (
    <Page title={null} heading={messages.heading} lead={<Standfirst status={status} />}>
      <div className={css.columns}>
        <div className={css.main}>
          <ChangesSection
            changes={changes}
            csvHref={client.url("listChanges", { ...at, from, until }, { csv: true })}
          />
          <LargestSection />
        </div>
        <div className={css.aside}>
          <Section title={messages.rungs.title} note={messages.rungs.note}>
            <RungBars label={messages.rungs.title} counts={rungs} />
          </Section>
          <WaysIn />
        </div>
      </div>
      <div className={css.halves}>
        <SectorsSection />
        <TextsSection />
      </div>
    </Page>
  );
}
