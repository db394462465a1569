import { useNavigate } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { regionsOf } from "../../ledger/region-names.ts";
import { wordOptions } from "../../ledger/word-options.ts";
import { compareNames } from "../../lib/compare-names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Chip } from "../../ui/chip.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { Choice } from "./choice.tsx";
import css from "./matrix-controls.module.css";
import { messages } from "./messages.ts";
import {
  type By,
  bys,
  defaultRole,
  filters,
  type Filter,
  type MatrixSearch,
  rowKinds,
  type RowKind,
} from "./search.ts";

/** What the rows are, what a cell shows, and which measures are looked at. */
export function MatrixControls({ search }: { readonly search: MatrixSearch }) {
  const names = useNames();
  const navigate = useNavigate({ from: "/matrix" });
  const change = (part: MatrixSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const { rows, by, role = defaultRole } = search;
  const actors = names.actors
    .map(({ id, label }) => ({ value: id as string, label: labelText(label) }))
    .toSorted((a, b) => compareNames(a.label, b.label));
  const nameOf: Record<Filter, (value: string) => string> = {
    region: placeName,
    rung: (value) => labelText(names.word("rung", value)),
    actor: (value) => labelText(names.actor(value)),
  };
  const options = {
    region: regionsOf(names),
    rung: wordOptions(names.words("rung")),
    actor: actors,
  };
  const shown = filters.filter((filter) => filter !== "actor" || rows !== "actor");
  return (
    <>
      <div className={css.controls}>
        <Choice<RowKind>
          label={messages.rows.label}
          options={rowKinds.map((value) => ({ value, label: messages.rows[value] }))}
          chosen={rows ?? "instrument"}
          onChange={(value) =>
            change({
              rows: value === "instrument" ? undefined : value,
              ...(value === "actor" ? { actor: undefined } : {}),
            })
          }
        />
        <Choice<By>
          label={messages.by.label}
          options={bys.map((value) => ({ value, label: messages.by[value] }))}
          chosen={by ?? "count"}
          onChange={(value) =>
            change({
              by: value === "count" ? undefined : value,
              role: value === "money" ? role : undefined,
            })
          }
        />
        {by === "money" && (
          <label className={css.role}>
            {messages.role}
            <select value={role} onChange={({ target }) => change({ role: target.value })}>
              {wordOptions(names.words("money-role")).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className={css.controls}>
        {shown.map((filter) => (
          <FilterMenu
            key={filter}
            label={messages.filters[filter]}
            options={options[filter]}
            chosen={search[filter] ?? []}
            onChange={(chosen) => change({ [filter]: chosen.length > 0 ? chosen : undefined })}
          />
        ))}
        {shown.flatMap((filter) =>
          (search[filter] ?? []).map((value) => (
            <Chip
              key={`${filter} ${value}`}
              label={messages.chip(messages.filters[filter], nameOf[filter](value))}
              removeLabel={messages.remove(messages.filters[filter], nameOf[filter](value))}
              onRemove={() => {
                const rest = (search[filter] ?? []).filter((other) => other !== value);
                change({ [filter]: rest.length > 0 ? rest : undefined });
              }}
            />
          )),
        )}
      </div>
    </>
  );
}
