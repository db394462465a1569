import { type Names, useNames } from "../../ledger/names.ts";
import { formatDate } from "../../lib/date-text.ts";
import { type DateBasis, useDisplay } from "../../lib/display.ts";
import { Chip } from "../../ui/chip.tsx";
import css from "./filter-chips.module.css";
import { nameOf } from "./filter-names.ts";
import { messages } from "./messages.ts";
import { filtersInForce, type MeasuresSearch, type TextFilter, wordFilters } from "./search.ts";

interface ActiveFilter {
  readonly filter: string;
  readonly value: string;
  readonly without: Partial<MeasuresSearch>;
}

/** Every filter in force with what the search would be without it. */
function activeFilters(search: MeasuresSearch, names: Names, basis: DateBasis): ActiveFilter[] {
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
  const text = (key: TextFilter): ActiveFilter[] => {
    const value = search[key];
    if (value === undefined) return [];
    const shown = key === "q" ? messages.quoted(value) : formatDate(value);
    return [{ filter: filterName(key, basis), value: shown, without: { [key]: undefined } }];
  };
  const chosen = search.only?.length;
  return [
    ...(chosen === undefined
      ? []
      : [
          {
            filter: messages.chosen,
            value: messages.several(chosen),
            without: { only: undefined },
          },
        ]),
    ...words,
    ...(["q", "from", "until", "announcedFrom", "announcedUntil"] as const).flatMap(text),
  ];
}

/** What a filter is called on the page. */
export function filterName(filter: keyof MeasuresSearch, basis: DateBasis): string {
  switch (filter) {
    case "q":
      return messages.words;
    case "from":
    case "until":
      return [messages.dates[basis], messages[filter]].join(" ");
    case "announcedFrom":
      return messages.announcedSpan.from;
    case "announcedUntil":
      return messages.announcedSpan.until;
    case "only":
      return messages.chosen;
    case "sort":
    case "rows":
      return messages.sort;
    default:
      return messages.filters[filter];
  }
}

interface FilterChipsProps {
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

export function FilterChips({ search, onChange }: FilterChipsProps) {
  const filters = activeFilters(search, useNames(), useDisplay().dates ?? "announced");
  if (filters.length === 0) return null;
  const nothing = Object.fromEntries(filtersInForce(search).map((name) => [name, undefined]));
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
