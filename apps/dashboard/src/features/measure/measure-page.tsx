import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Input } from "@nqpf/client";

import { AdditionView } from "../../ledger/addition-view.tsx";
import { measureQuery } from "../../ledger/measure-query.ts";
import { MeasureStanding } from "../../ledger/measure-standing.tsx";
import { messages as ledgerMessages } from "../../ledger/messages.ts";
import { RungMark } from "../../ledger/rung-mark.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { ContentsList } from "./contents-list.tsx";
import { DisagreementsSection } from "./disagreements-section.tsx";
import { EventsSection } from "./events-section.tsx";
import { KeyFacts } from "./key-facts.tsx";
import { LadderSteps } from "./ladder-steps.tsx";
import css from "./measure-page.module.css";
import { messages } from "./messages.ts";
import { MoneySection } from "./money-section.tsx";
import { NotStatedSection } from "./not-stated-section.tsx";
import { RelatedList } from "./related-list.tsx";
import { RolesList } from "./roles-list.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { TargetsSection } from "./targets-section.tsx";
import { TermsSection } from "./terms-section.tsx";
import { RecordContext, Why } from "./why.tsx";

/** One measure, whole: every value with the way to its sources. */
export function MeasurePage() {
  const client = useClient();
  const at = useSettledInstant();
  const { id } = useParams({ from: "/measures/$id" });
  const { data } = useSuspenseQuery(measureQuery(client, at, id));
  const { measure, summary, addition, related, sources } = data;
  const claimsHref = client.url("listClaims", { ...at, id } as Input<"listClaims">, { csv: true });
  return (
    <RecordContext value={{ measure: measure.id, sources }}>
      <Page
        title={measure.title.value.en}
        eyebrow={
          <span className={css.eyebrow}>
            {messages.eyebrow} <RungMark rung={summary.rung} side={summary.side} />
            {summary.standing !== "accepted" && <MeasureStanding standing={summary.standing} />}
          </span>
        }
        heading={<Bilingual label={measure.title.value} stacked />}
        lead={
          measure.summary && (
            <>
              {measure.summary.value} <Why held={measure.summary} />
            </>
          )
        }
      >
        <div className={css.columns}>
          <div className={css.main}>
            <Section id="status" title={messages.status.title} note={messages.status.note}>
              <LadderSteps ladder={measure.ladder} />
            </Section>
            <MoneySection money={measure.money} />
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
            <SourcesSection sources={sources} claimsHref={claimsHref} />
          </div>
          <div className={css.aside}>
            <Section title={messages.facts.title}>
              <KeyFacts measure={measure} />
            </Section>
            {measure.roles.length > 0 && (
              <Section id="roles" title={messages.roles.title}>
                <RolesList roles={measure.roles} />
              </Section>
            )}
            {related.length > 0 && (
              <Section id="related" title={messages.related.title}>
                <RelatedList related={related} />
              </Section>
            )}
            <ContentsList measure={measure} sources={sources.length} />
          </div>
        </div>
      </Page>
    </RecordContext>
  );
}
