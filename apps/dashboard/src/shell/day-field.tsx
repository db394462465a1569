import css from "./day-field.module.css";

interface DayFieldProps {
  readonly label: string;
  readonly means: string;
  readonly value: string;
  readonly onChange: (day: string | undefined) => void;
}

/** A day to look from. It is taken when the field is left or Enter is pressed, not at every key. */
export function DayField({ label, means, value, onChange }: DayFieldProps) {
  const take = (field: HTMLInputElement) => {
    if (field.value !== value && field.validity.valid) onChange(field.value || undefined);
  };
  return (
    <label className={css.field} title={means}>
      <span>{label}</span>
      <input
        // The address, not the field, holds the day: a new one brings a new field.
        key={value}
        type="date"
        min="2015-01-01"
        max="2035-12-31"
        defaultValue={value}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(event.currentTarget);
        }}
      />
    </label>
  );
}
