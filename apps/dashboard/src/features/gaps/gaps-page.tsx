import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { FilterChips, FilterRow } from "../../ui/filter-row.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, Section } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { AbsenceTiles } from "./absence-tiles.tsx";
import { filtersOf } from "./filters.ts";
import { GapTable } from "./gap-table.tsx";
import { HeatTable } from "./heat-table.tsx";
import { LadderFigure } from "./ladder-figure.tsx";
import { messages } from "./messages.ts";
import { gapsInput, gapsQuery } from "./queries.ts";
import { measureKeys, rowKeys } from "./search.ts";
import { StageCounts } from "./stage-counts.tsx";
import { StepLegend } from "./step-legend.tsx";

const { list: words } = messages;

/** What is missing between a phrase and paid money: the figures, sectors against steps, and every measure. */
export function GapsPage() {
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Gaps />
    </Page>
  );
}

function Gaps() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/gaps" }));
  const navigate = useNavigate({ from: "/gaps" });
  const query = useSuspenseInfiniteQuery(gapsQuery(client, search));
  const { pages } = query.data;
  const [list] = pages;
  if (!list) return null;
  const rows = pages.flatMap((page) => page.data);
  const all = filtersOf(search, names, list.all);
  const row = {
    chip: messages.chip,
    remove: messages.remove,
    onChange: (key: string, chosen: readonly string[] | undefined) =>
      void navigate({
        search: (before) => ({
          ...before,
          [key]: key === "overdue" && chosen ? "only" : chosen,
        }),
        resetScroll: false,
      }),
  };
  const ofMeasures = all.filter(({ key }) => measureKeys.some((one) => one === key));
  const ofRows = all.filter(({ key }) => rowKeys.some((one) => one === key));
  return (
    <>
      <div className={stack.close}>
        <FilterRow {...row} filters={ofMeasures} />
        <AbsenceTiles absences={list.absences} measures={list.all.measures} search={search} />
      </div>
      <Section id="ladder" title={messages.ladder.section}>
        <LadderFigure list={list} search={search} />
      </Section>
      <Section id="sectors" title={messages.heat.section} note={messages.heat.note}>
        <div className={stack.inner}>
          <StepLegend />
          <HeatTable all={list.all} sectors={list.sectors} search={search} />
        </div>
      </Section>
      <Section id="stages" title={messages.stages.section} note={messages.stages.note}>
        <StageCounts stages={list.all.stages} search={search} />
      </Section>
      <Section id="measures" title={words.section}>
        <div className={stack.inner}>
          <FilterRow {...row} filters={ofRows}>
            <output>{words.count(formatCount(rows.length), formatCount(list.total))}</output>
            {list.total > 0 && (
              <CsvLink
                href={client.url("listGaps", gapsInput(search), { csv: true })}
                rows={list.total}
              />
            )}
          </FilterRow>
          {list.total === 0 ? (
            <Notice title={words.empty}>
              <p>{words.emptyNote}</p>
              <FilterChips {...row} filters={all} />
            </Notice>
          ) : (
            <GapTable rows={rows} />
          )}
          {query.hasNextPage && (
            <button
              type="button"
              className={button.button}
              disabled={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {query.isFetchingNextPage ? words.loading : words.more}
            </button>
          )}
        </div>
      </Section>
    </>
  );
}
