import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import { BriefsSection } from "./briefs-section.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { LargestSection } from "./largest-section.tsx";
import { useLastVisit } from "./last-visit.ts";
import { messages } from "./messages.ts";
import css from "./overview-page.module.css";
import { periodOf } from "./period.ts";
import { overviewQueries } from "./queries.ts";
import { RungsSection } from "./rungs-section.tsx";
import { SectorsSection } from "./sectors-section.tsx";
import { TextsSection } from "./texts-section.tsx";
import { Tiles } from "./tiles.tsx";
import { WaysIn } from "./ways-in.tsx";

/** What an analyst looks at first: what changed since, a few numbers, and the ways further in. */
export function OverviewPage() {
  return (
    <Page title={null} heading={messages.heading} lead={messages.lead}>
      <Overview />
    </Page>
  );
}

function Overview() {
  const client = useClient();
  const at = useSettledView();
  const search = useDeferredValue(useSearch({ from: "/" }));
  const { data: status } = useSuspenseQuery(statusQuery(client, at));
  const { asOf, population } = status.scope;
  const period = periodOf(search, asOf);
  const { data: changes } = useSuspenseQuery(overviewQueries.changes(client, at, period));
  const isLive = at.asOf === undefined && at.knownAt === undefined && at.revision === undefined;
  const lastVisit = useLastVisit(isLive ? asOf : null);
  const hidden = population.announced - population.known;
  return (
    <>
      {hidden > 0 && (
        <p>
          {messages.hidden(hidden)}{" "}
          <Link to="/measures" search={{ knownAt: undefined }}>
            {messages.seeKnownNow}
          </Link>
        </p>
      )}
      <Tiles status={status} />
      <div className={css.columns}>
        <div className={css.main}>
          <ChangesSection
            changes={changes}
            search={search}
            lastVisit={lastVisit}
            csvHref={client.url("listChanges", { ...at, ...period }, { csv: true })}
          />
          <LargestSection />
        </div>
        <div className={css.aside}>
          <BriefsSection />
          <RungsSection />
          <WaysIn />
        </div>
      </div>
      <div className={css.halves}>
        <SectorsSection />
        <TextsSection />
      </div>
    </>
  );
}
