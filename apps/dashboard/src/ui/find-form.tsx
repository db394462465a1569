import { named } from "../lib/joining.ts";
import button from "./button.module.css";
import { Chip } from "./chip.tsx";
import { FilterMenu, type FilterOption } from "./filter-menu.tsx";
import css from "./find-form.module.css";

interface FindFormProps {
  readonly menu: {
    readonly label: string;
    readonly options: readonly FilterOption[];
    readonly chosen: readonly string[];
    readonly onChange: (chosen: string[]) => void;
  };
  readonly words: {
    readonly label: string;
    readonly value: string | undefined;
    readonly onChange: (words: string | undefined) => void;
  };
  readonly findLabel: string;
  readonly removeLabel: (filter: string, value: string) => string;
  /** How many records pass, announced when it changes. */
  readonly count: string;
}

/** One menu and one field over a list, with a chip for each filter in force. */
export function FindForm({ menu, words, findLabel, removeLabel, count }: FindFormProps) {
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get("words");
        words.onChange(typeof text === "string" && text.trim() ? text.trim() : undefined);
      }}
    >
      <FilterMenu {...menu} />
      <label className={css.words}>
        {words.label}
        <input
          key={words.value ?? ""}
          type="search"
          name="words"
          defaultValue={words.value ?? ""}
        />
      </label>
      <button type="submit" className={button.button}>
        {findLabel}
      </button>
      {menu.options
        .filter(({ value }) => menu.chosen.includes(value))
        .map(({ value, label }) => (
          <Chip
            key={value}
            label={named(menu.label, label)}
            removeLabel={removeLabel(menu.label, label)}
            onRemove={() => menu.onChange(menu.chosen.filter((other) => other !== value))}
          />
        ))}
      {words.value !== undefined && (
        <Chip
          label={named(words.label, `“${words.value}”`)}
          removeLabel={removeLabel(words.label, words.value)}
          onRemove={() => words.onChange(undefined)}
        />
      )}
      <output className={css.count}>{count}</output>
    </form>
  );
}
