import { useSuspenseQuery } from "@tanstack/react-query";

import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import { FreshSection } from "./fresh-section.tsx";
import { HealthSection } from "./health-section.tsx";
import { HoldsSection } from "./holds-section.tsx";
import { LatestSources } from "./latest-sources.tsx";
import { messages } from "./messages.ts";
import css from "./status-page.module.css";

/** Whether it runs, how fresh it is, and what it holds. */
export function StatusPage() {
  const { data: status } = useSuspenseQuery(statusQuery(useClient(), useSettledView()));
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={css.columns}>
        <HealthSection status={status} />
        <FreshSection status={status} />
      </div>
      <HoldsSection counts={status.counts} />
      <LatestSources />
    </Page>
  );
}
