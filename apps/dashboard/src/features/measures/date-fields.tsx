import { useDisplay } from "../../lib/display.ts";
import css from "./filter-bar.module.css";
import { messages } from "./messages.ts";
import type { MeasuresSearch } from "./search.ts";

interface DateFieldsProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

const pattern = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

/** The span of the date that the page goes by, in dates as precise as the reader likes. */
export function DateFields({ search, onChange }: DateFieldsProps) {
  const basis = useDisplay().dates ?? "announced";
  return (
    <fieldset className={css.dates}>
      <legend className={css.legend} title={messages.datesMean[basis]}>
        {messages.dates[basis]}
      </legend>
      {(["from", "until"] as const).map((name) => (
        <label key={name}>
          <span>{messages[name]}</span>
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
    </fieldset>
  );
}
