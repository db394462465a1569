import css from "./filter-bar.module.css";
import { messages } from "./messages.ts";
import type { MeasuresSearch } from "./search.ts";

interface DateFieldsProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

const pattern = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

/** The span of announcement, in dates as precise as the reader likes. */
export function DateFields({ search, onChange }: DateFieldsProps) {
  return (
    <div className={css.dates}>
      {(["announcedFrom", "announcedUntil"] as const).map((name) => (
        <label key={name}>
          <span>{name === "announcedFrom" ? messages.from : messages.until}</span>
          <input
            key={search[name] ?? ""}
            type="text"
            inputMode="numeric"
            size={10}
            pattern={pattern}
            placeholder="2024-06"
            title={messages.dateHint}
            defaultValue={search[name] ?? ""}
            onBlur={({ currentTarget: field }) => {
              const date = field.value || undefined;
              if (field.validity.valid && date !== search[name]) onChange({ [name]: date });
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.currentTarget.blur();
            }}
          />
        </label>
      ))}
    </div>
  );
}
