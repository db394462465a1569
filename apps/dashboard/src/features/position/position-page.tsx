import { useSuspenseQuery } from "@tanstack/react-query";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Notice } from "../../ui/notice.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { ClaimSection } from "./claim-section.tsx";
import { claimsOf } from "./claims.ts";
import { ComparisonFigure } from "./comparison-figure.tsx";
import { byBasis, csvRows, groupsOf } from "./grouping.ts";
import { messages } from "./messages.ts";
import { NotLookedSection } from "./not-looked-section.tsx";
import css from "./position-page.module.css";
import { claimsQuery, positionsQuery } from "./queries.ts";
import { SectorsTable } from "./sectors-table.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** China against the world, sector by sector, and what of the starting document's claim holds. */
export function PositionPage() {
  const client = useClient();
  const view = useSettledView();
  const { data: positions } = useSuspenseQuery(positionsQuery(client, view));
  const { data: statements } = useSuspenseQuery(claimsQuery(client, view));
  const { seeds, others, notLooked } = groupsOf(positions.sectors);
  const alone = seeds.filter(({ sector }) => positions.alone.includes(sector));
  const leads = seeds.filter(({ verdict }) => verdict === "leads");
  const figures = byBasis(positions.sectors);
  const csv = {
    href: client.url("getPositions", view, { csv: true }),
    rows: csvRows(positions),
  };
  const [ofAlone, ofSeeds, ofLeads] = [alone, seeds, leads].map(({ length }) =>
    formatCount(length),
  ) as [string, string, string];
  return (
    <Page
      title={messages.title}
      heading={messages.heading}
      lead={messages.lead(ofAlone, ofSeeds, ofLeads)}
      actions={<CsvLink href={csv.href} rows={csv.rows} />}
    >
      <ClaimSection
        statements={claimsOf(statements.data, positions)}
        seeds={seeds}
        alone={positions.alone}
      />
      <Section
        id="comparisons"
        title={messages.charts.section}
        note={messages.charts.note}
        actions={(["leads", "among-leaders", "trails"] as const).map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
      >
        {figures.length === 0 ? (
          <Notice title={messages.empty.title}>
            <p>{messages.empty.hint}</p>
          </Notice>
        ) : (
          figures.map((group) => (
            <ComparisonFigure key={group.basis} group={group} scope={positions.scope} csv={csv} />
          ))
        )}
      </Section>
      <Section id="sectors" title={messages.table.section}>
        <SectorsTable title={messages.table.seeds} sectors={seeds} />
        {others.length > 0 && <SectorsTable title={messages.table.others} sectors={others} />}
      </Section>
      <NotLookedSection sectors={notLooked} />
      <Section id="rule" title={messages.rule.section}>
        <ul lang="en" className={css.rule}>
          {positions.rule.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
