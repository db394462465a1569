import type { Input } from "@nqpf/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { AdditionView } from "../../ledger/addition-view.tsx";
import { measureQuery } from "../../ledger/measure-query.ts";
import { messages as ledgerMessages } from "../../ledger/messages.ts";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { CiteSection } from "./cite-section.tsx";
import { DisagreementsSection } from "./disagreements-section.tsx";
import { EventsSection } from "./events-section.tsx";
import { ForceStatus } from "./force-status.tsx";
import { HistorySection } from "./history-section.tsx";
import { LadderSteps } from "./ladder-steps.tsx";
import { MeasureAside } from "./measure-aside.tsx";
import { MeasureEyebrow } from "./measure-eyebrow.tsx";
import css from "./measure-page.module.css";
import { messages } from "./messages.ts";
import { MoneySection } from "./money-section.tsx";
import { NotStatedSection } from "./not-stated-section.tsx";
import { PageActions } from "./page-actions.tsx";
import { ProposedBanner } from "./proposed-banner.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { TargetsSection } from "./targets-section.tsx";
import { TermsSection } from "./terms-section.tsx";
import { useArrival } from "./use-arrival.ts";
import { RecordContext, Why } from "./why.tsx";

/** One measure, whole: every value with the way to its sources. */
export function MeasurePage() {
  const client = useClient();
  const at = useSettledView();
  const { id } = useParams({ from: "/measures/$id" });
  const { data } = useSuspenseQuery(measureQuery(client, at, id));
  useArrival();
  const { measure, summary, force, addition, scope, sources } = data;
  const { standing } = summary;
  const title = labelText(measure.title.value);
  const claimsHref = client.url("listClaims", { ...at, id } as Input<"listClaims">, { csv: true });
  return (
    <RecordContext value={{ measure: measure.id, sources }}>
      <div className={css.record} data-printed-alone data-standing={standing}>
        <Page
          title={title}
          eyebrow={<MeasureEyebrow measure={measure} summary={summary} />}
          heading={<Bilingual label={measure.title.value} stacked />}
          lead={
            measure.summary && (
              <>
                <HeldText lang="en">{measure.summary.value}</HeldText>{" "}
                <Why held={measure.summary} />
              </>
            )
          }
          actions={<PageActions measure={measure.id} title={title} />}
        >
          {standing !== "accepted" && <ProposedBanner id={measure.id} standing={standing} />}
          <ForceStatus force={force} measure={measure} asOf={scope.asOf} />
          <div className={css.columns}>
            <div className={css.main}>
              <Section id="status" title={messages.status.title} note={messages.status.note}>
                <LadderSteps ladder={measure.ladder} />
              </Section>
              <MoneySection measure={measure} />
              <TermsSection terms={measure.terms} />
              <NotStatedSection measure={measure} />
              <DisagreementsSection disagreements={measure.disagreements} />
              <TargetsSection targets={measure.targets} />
              {measure.money.length > 0 && (
                <Section
                  id="addition"
                  title={messages.addition.title}
                  note={ledgerMessages.addition.explain}
                >
                  <AdditionView addition={addition} />
                </Section>
              )}
              <EventsSection events={measure.events} />
              <SourcesSection measure={measure} sources={sources} claimsHref={claimsHref} />
              <HistorySection id={id} at={at} />
              <CiteSection id={id} at={at} />
            </div>
            <MeasureAside answer={data} />
          </div>
        </Page>
      </div>
    </RecordContext>
  );
}
