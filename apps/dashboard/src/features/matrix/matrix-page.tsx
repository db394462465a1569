import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { regionsOf } from "../../ledger/region-names.ts";
import { sideStates, steps } from "../../ledger/rung-mark.tsx";
import { useClient } from "../../lib/client-context.ts";
import { Chip } from "../../ui/chip.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { Page } from "../../ui/page.tsx";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import css from "./matrix-page.module.css";
import { messages } from "./messages.ts";
import { matrixInput, matrixQuery } from "./queries.ts";
import type { MatrixSearch } from "./search.ts";

export function MatrixPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/matrix" }));
  const navigate = useNavigate({ from: "/matrix" });
  const { data: matrix } = useSuspenseQuery(matrixQuery(client, search));
  const change = (part: MatrixSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const rungName = (rung: string) => names.word("rung", rung).en;
  const rungs = [...steps, ...sideStates].map((value) => ({ value, label: rungName(value) }));
  const chips = (["region", "rung"] as const).flatMap((filter) =>
    (search[filter] ?? []).map((value) => ({
      filter,
      value,
      name: filter === "region" ? placeName(value) : rungName(value),
    })),
  );
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={css.body}>
        <div className={css.controls}>
          <FilterMenu
            label={messages.filters.region}
            options={regionsOf(names)}
            chosen={search.region ?? []}
            onChange={(region) => change({ region })}
          />
          <FilterMenu
            label={messages.filters.rung}
            options={rungs}
            chosen={search.rung ?? []}
            onChange={(rung) => change({ rung })}
          />
          {chips.map(({ filter, value, name }) => (
            <Chip
              key={`${filter} ${value}`}
              label={`${messages.filters[filter]}: ${name}`}
              removeLabel={messages.remove(messages.filters[filter], name)}
              onRemove={() =>
                change({ [filter]: (search[filter] ?? []).filter((other) => other !== value) })
              }
            />
          ))}
          <output className={css.count}>{messages.unique(matrix.measures)}</output>
          <CsvLink
            href={client.url("getMatrix", matrixInput(search), { csv: true })}
            rows={matrix.cells.length}
          />
        </div>
        <MatrixLegend />
        <MatrixGrid matrix={matrix} filters={{ region: search.region, rung: search.rung }} />
        <p className={css.note}>
          {messages.counts} <span className={css.keys}>{messages.keys}</span>
        </p>
      </div>
    </Page>
  );
}
