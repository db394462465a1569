import { useSuspenseQuery } from "@tanstack/react-query";

import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import css from "./coverage-page.module.css";
import { GridSection } from "./grid-section.tsx";
import { LagSection } from "./lag-section.tsx";
import { LanguageSection } from "./language-section.tsx";
import { LimitSection } from "./limit-section.tsx";
import { messages } from "./messages.ts";
import { everySourceQuery } from "./queries.ts";
import { RestSection } from "./rest-section.tsx";
import { SearchSection } from "./search-section.tsx";

/** How much an empty place may be trusted. */
export function CoveragePage() {
  const { data } = useSuspenseQuery(everySourceQuery(useClient(), useSettledView()));
  const { sources, scope, total } = data;
  return (
    <Page title={messages.title} lead={messages.lead}>
      <LimitSection sources={sources} />
      <SearchSection />
      <GridSection sources={sources} scope={scope} total={total} />
      <div className={css.columns}>
        <RestSection sources={sources} />
        <LanguageSection sources={sources} />
      </div>
      <LagSection sources={sources} />
    </Page>
  );
}
