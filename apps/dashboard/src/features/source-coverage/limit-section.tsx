import type { SourceSummary } from "@nqpf/domain/answers";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import { claimsOf, explainClaims, explainSources } from "./explained-sources.ts";
import { Limit } from "./limit.tsx";
import css from "./limit.module.css";
import { messages } from "./messages.ts";
import { placesQuery, searchesQuery } from "./queries.ts";
import { ReadingLimit } from "./reading-limit.tsx";
import { shareText } from "./share-text.ts";

const { limits: words } = messages;
const originals = ["primary-official", "legal-text"];
const derived = ["aggregator", "mirror"];
const nation = "national";

/** What the ledger knows that it does not know, each with its figure. */
export function LimitSection({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const client = useClient();
  const view = useSettledView();
  const { data: searches } = useSuspenseQuery(searchesQuery(client, view));
  const { data: places } = useSuspenseQuery(placesQuery(client, view));
  const { data: status } = useSuspenseQuery(statusQuery(client, view));
  const firstHand = sources.filter(({ kind }) => originals.includes(kind));
  const secondHand = sources.filter(({ kind }) => derived.includes(kind));
  const undated = sources.filter(({ published }) => published?.length !== 10);
  const national = places.regions.find(({ id }) => id === nation)?.measures ?? 0;
  const all = formatCount(sources.length);
  return (
    <Section id="limitations" title={words.title} note={words.note}>
      <dl className={css.list}>
        <Limit name={words.searches.name} figure={formatCount(searches.total)}>
          {searches.total === 0 ? words.searches.none : words.searches.some}
        </Limit>
        <Limit
          name={words.originals.name}
          figure={
            <ExplainButton
              of={words.originals.name}
              explained={explainSources(firstHand, "Official originals and legal texts")}
            >
              {formatCount(firstHand.length)} / {all}
            </ExplainButton>
          }
        >
          {words.originals.text}
        </Limit>
        <Limit
          name={words.derived.name}
          figure={
            <ExplainButton
              of={words.derived.name}
              explained={explainClaims(secondHand, "Claims seen from mirrors and aggregators")}
            >
              {shareText(claimsOf(secondHand), claimsOf(sources))}
            </ExplainButton>
          }
        >
          {words.derived.text}
        </Limit>
        <Limit name={words.texts.name} figure={formatCount(status.counts["documents"] ?? 0)}>
          {words.texts.text}
        </Limit>
        <Limit
          name={words.undated.name}
          figure={
            <ExplainButton
              of={words.undated.name}
              explained={explainSources(undated, "Sources of which no day of publication is known")}
            >
              {formatCount(undated.length)} / {all}
            </ExplainButton>
          }
        >
          {words.undated.text}
        </Limit>
        <Limit
          name={words.national.name}
          figure={
            <ExplainButton of={words.national.name} ask={{ metric: "measures", region: [nation] }}>
              {formatCount(national)} / {formatCount(places.measures)}
            </ExplainButton>
          }
        >
          {words.national.text(
            formatCount(
              places.regions.filter(({ id, measures }) => id !== nation && measures > 0).length,
            ),
          )}
        </Limit>
        <ReadingLimit sources={sources} />
        <Limit name={words.unmeasured.name} figure={words.unmeasured.none}>
          {words.unmeasured.text}
        </Limit>
      </dl>
    </Section>
  );
}
