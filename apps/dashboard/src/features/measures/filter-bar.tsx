import { useState } from "react";

import { useNames } from "../../ledger/names.ts";
import button from "../../ui/button.module.css";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import css from "./filter-bar.module.css";
import { DateFields } from "./date-fields.tsx";
import { optionsOf } from "./filter-names.ts";
import { messages } from "./messages.ts";
import { type MeasuresSearch, sorts, wordFilters } from "./search.ts";

interface FilterBarProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

/** The controls of the list; each change goes straight into the address. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const names = useNames();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${button.button} ${css.toggle}`}
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {messages.toggle}
      </button>
      <div id="filters" className={css.bar} data-open={open}>
        <div className={css.menus}>
          {wordFilters.map((filter) => (
            <FilterMenu
              key={filter}
              label={messages.filters[filter]}
              options={optionsOf(filter, names)}
              chosen={search[filter] ?? []}
              onChange={(chosen) => onChange({ [filter]: chosen.length > 0 ? chosen : undefined })}
            />
          ))}
        </div>
        <form
          className={css.fields}
          onSubmit={(event) => {
            event.preventDefault();
            const words = new FormData(event.currentTarget).get("words");
            onChange({ q: typeof words === "string" && words.trim() ? words.trim() : undefined });
          }}
        >
          <label className={css.words}>
            <span>{messages.words}</span>
            <input
              key={search.q ?? ""}
              type="search"
              name="words"
              defaultValue={search.q ?? ""}
              placeholder={messages.wordsHint}
            />
          </label>
          <button type="submit" className={css.apply}>
            {messages.apply}
          </button>
        </form>
        <DateFields search={search} onChange={onChange} />
        <label className={css.sort}>
          <span>{messages.sort}</span>
          <select
            key={search.sort}
            defaultValue={search.sort ?? "newest"}
            onChange={(event) => {
              const sort = sorts.find((word) => word === event.target.value);
              onChange({ sort: sort === "newest" ? undefined : sort });
            }}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {messages.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
