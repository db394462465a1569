import button from "../../ui/button.module.css";
import { DateFields } from "./date-fields.tsx";
import css from "./filter-bar.module.css";
import { messages } from "./messages.ts";
import { type MeasuresSearch, sorts } from "./search.ts";

interface FilterBarProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

/** Words, dates and order of the list; each change goes straight into the address. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  return (
    <div className={css.bar}>
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
        <button type="submit" className={button.button}>
          {messages.apply}
        </button>
      </form>
      <DateFields search={search} onChange={onChange} />
      <div className={css.order}>
        <label>
          <span>{messages.sort}</span>
          <select
            value={search.sort ?? "newest"}
            onChange={({ currentTarget: { value } }) => {
              const sort = sorts.find((word) => word === value);
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
        <label className={css.density}>
          <input
            type="checkbox"
            checked={search.rows === "compact"}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ rows: checked ? "compact" : undefined })
            }
          />
          <span>{messages.density}</span>
        </label>
      </div>
    </div>
  );
}
