import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { wordOptions } from "../../ledger/word-options.ts";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { FilterChips, FilterRow } from "../../ui/filter-row.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { ConflictEntry } from "./conflict-entry.tsx";
import { KindCounts } from "./kind-counts.tsx";
import { messages } from "./messages.ts";
import { conflictsInput, conflictsQuery } from "./queries.ts";
import type { ConflictsSearch } from "./search.ts";

const severities = ["grave", "serious", "unmeasured", "slight"] as const;

/** Sources that differ, side by side, the gravest first. */
export function ConflictsPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/conflicts" }));
  const navigate = useNavigate({ from: "/conflicts" });
  const query = useSuspenseInfiniteQuery(conflictsQuery(client, search));
  const [list] = query.data.pages;
  if (!list) return null;
  const conflicts = query.data.pages.flatMap((page) => page.data);
  const change = (part: ConflictsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const filters = {
    filters: [
      {
        key: "kind" as const,
        label: messages.filters.kind,
        options: wordOptions(names.words("disagreement-kind")),
        chosen: search.kind ?? [],
      },
      {
        key: "severity" as const,
        label: messages.filters.severity,
        options: severities.map((value) => ({ value, label: messages.severities[value] })),
        chosen: search.severity ?? [],
      },
    ],
    chip: messages.chip,
    remove: messages.remove,
    onChange: (key: "kind" | "severity", chosen: readonly string[] | undefined) =>
      change({ [key]: chosen }),
  };
  const { measure } = search;
  const label = conflicts.find((conflict) => conflict.measure === measure)?.title;
  const name = label ? labelText(label) : (measure ?? "");
  const measureChip = measure !== undefined && (
    <Chip
      label={messages.chip(messages.filters.measure, name)}
      removeLabel={messages.remove(messages.filters.measure, name)}
      onRemove={() => change({ measure: undefined })}
    />
  );
  const isFiltered = [search.kind, search.severity, measure].some((one) => one !== undefined);
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={stack.close}>
        <FilterRow {...filters}>
          <output>{messages.count(formatCount(conflicts.length), formatCount(list.total))}</output>
          {list.total > 0 && (
            <CsvLink
              href={client.url("listConflicts", conflictsInput(search), { csv: true })}
              rows={list.total}
            />
          )}
        </FilterRow>
        {measureChip && <div>{measureChip}</div>}
        {list.total === 0 ? (
          <Notice title={isFiltered ? messages.empty : messages.none}>
            <p>{isFiltered ? messages.emptyNote : messages.noneNote}</p>
            <FilterChips {...filters} />
          </Notice>
        ) : (
          <KindCounts byKind={list.byKind} search={search} />
        )}
        <div>
          {conflicts.map((conflict) => (
            <ConflictEntry key={conflict.id} conflict={conflict} />
          ))}
        </div>
        {query.hasNextPage && (
          <button
            type="button"
            className={button.button}
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? messages.loading : messages.more}
          </button>
        )}
      </div>
    </Page>
  );
}
