import { Chip } from "../../ui/chip.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { type Names, useNames } from "../../ledger/names.ts";
import css from "./filter-chips.module.css";
import { nameOf } from "./filter-names.ts";
import { messages } from "./messages.ts";
import { type MeasuresSearch, wordFilters } from "./search.ts";

interface ActiveFilter {
  readonly filter: string;
  readonly value: string;
  readonly without: Partial<MeasuresSearch>;
}

/** Every filter in force with what the search would be without it. */
export function activeFilters(search: MeasuresSearch, names: Names): ActiveFilter[] {
  const words = wordFilters.flatMap((filter) =>
    (search[filter] ?? []).map((value): ActiveFilter => {
      const rest = (search[filter] ?? []).filter((other) => other !== value);
      return {
        filter: messages.filters[filter],
        value: nameOf(filter, value, names),
        without: { [filter]: rest.length > 0 ? rest : undefined },
      };
    }),
  );
  const text = (key: "q" | "announcedFrom" | "announcedUntil", filter: string): ActiveFilter[] => {
    const value = search[key];
    if (value === undefined) return [];
    return [
      {
        filter,
        value: key === "q" ? `“${value}”` : formatDate(value),
        without: { [key]: undefined },
      },
    ];
  };
  return [
    ...words,
    ...text("q", messages.words),
    ...text("announcedFrom", messages.from),
    ...text("announcedUntil", `Announced ${messages.until}`),
  ];
}

interface FilterChipsProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

export function FilterChips({ search, onChange }: FilterChipsProps) {
  const filters = activeFilters(search, useNames());
  if (filters.length === 0) return null;
  const clear = Object.assign(
    {},
    ...filters.map(({ without }) => without),
  ) as Partial<MeasuresSearch>;
  const nothing = Object.fromEntries(Object.keys(clear).map((key) => [key, undefined]));
  return (
    <ul className={css.chips} aria-label={messages.active}>
      {filters.map(({ filter, value, without }) => (
        <li key={`${filter} ${value}`}>
          <Chip
            label={messages.chip(filter, value)}
            removeLabel={messages.remove(filter, value)}
            onRemove={() => onChange(without)}
          />
        </li>
      ))}
      <li>
        <button type="button" className={css.clear} onClick={() => onChange(nothing)}>
          {messages.clear}
        </button>
      </li>
    </ul>
  );
}
