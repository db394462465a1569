import { happenedBy } from "@nqpf/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { useClient } from "../../lib/client-context.ts";
import { viewOf } from "../../lib/view.ts";
import { Page, Section } from "../../ui/page.tsx";
import { AbsencesSection } from "./absences-section.tsx";
import { AllSeriesSection } from "./all-series-section.tsx";
import { HeadingsSection } from "./headings-section.tsx";
import { Headline } from "./headline.tsx";
import { LevelsSection } from "./levels-section.tsx";
import { messages } from "./messages.ts";
import { eventsQuery, publishedQuery, trendQuery } from "./queries.ts";
import { Readings } from "./readings.tsx";
import type { SignalsSearch } from "./search.ts";
import { SeriesControls } from "./series-controls.tsx";
import { SeriesView } from "./series-view.tsx";
import { choicesOf, chosenOf } from "./series-choice.ts";

/** Whether the leadership speaks of the term more and more: when the starting document said so, and now. */
export function SignalsPage() {
  return (
    <Page title={messages.title} lead={<Headline />}>
      <Signals />
    </Page>
  );
}

function Signals() {
  const client = useClient();
  const search = useDeferredValue(useSearch({ from: "/signals" }));
  const navigate = useNavigate({ from: "/signals" });
  const { data: trend } = useSuspenseQuery(trendQuery(client, search));
  const { data: published } = useSuspenseQuery(publishedQuery(client, search));
  const { data: known } = useSuspenseQuery(eventsQuery(client, search));
  const events = known.filter(({ date }) => happenedBy(date, trend.scope.asOf) === "yes");
  const choices = choicesOf(trend, published);
  const chosen = chosenOf(search.series, trend, choices);
  const change = (part: SignalsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const csv = {
    href: client.url("listSignals", viewOf(search), { csv: true }),
    rows: known.length,
  };
  return (
    <>
      <Readings trend={trend} />
      <Section id="series" title={messages.chart.section}>
        <SeriesControls
          search={search}
          choices={choices}
          chosen={chosen}
          trend={trend}
          onChange={change}
        />
        <SeriesView
          id={chosen}
          trend={trend}
          published={published}
          search={search}
          onChange={change}
        />
      </Section>
      <AllSeriesSection trend={trend} published={published} chosen={chosen} />
      <LevelsSection trend={trend} events={events} csv={csv} />
      <HeadingsSection trend={trend} events={events} csv={csv} />
      <AbsencesSection trend={trend} events={events} />
    </>
  );
}
