import type { ReactNode } from "react";

import { Chip } from "./chip.tsx";
import { FilterMenu, type FilterOption } from "./filter-menu.tsx";
import css from "./filter-row.module.css";

/** One filter of a page: what it offers and what is chosen. */
export interface RowFilter<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
}

interface FilterRowProps<Key extends string> {
  readonly filters: readonly RowFilter<Key>[];
  readonly onChange: (key: Key, chosen: readonly string[] | undefined) => void;
  readonly chip: (filter: string, value: string) => string;
  readonly remove: (filter: string, value: string) => string;
  /** What stands at the end of the row: a count, a download. */
  readonly children?: ReactNode;
}

/** Menus of filters in a row, what is chosen as chips below. */
export function FilterRow<Key extends string>(props: FilterRowProps<Key>) {
  const { filters, onChange, children } = props;
  return (
    <div className={css.row}>
      <div className={css.menus}>
        {filters.map(({ key, label, options, chosen }) => (
          <FilterMenu
            key={key}
            label={label}
            options={options}
            chosen={chosen}
            onChange={(next) => onChange(key, next.length > 0 ? next : undefined)}
          />
        ))}
        {children !== undefined && <div className={css.end}>{children}</div>}
      </div>
      <FilterChips {...props} />
    </div>
  );
}

/** The chips alone: a page that is empty offers them again beside the reason. */
export function FilterChips<Key extends string>({
  filters,
  onChange,
  chip,
  remove,
}: Omit<FilterRowProps<Key>, "children">) {
  const chips = filters.flatMap(({ key, label, options, chosen }) =>
    chosen.map((value) => {
      const name = options.find((option) => option.value === value)?.label ?? value;
      const rest = chosen.filter((other) => other !== value);
      return (
        <Chip
          key={`${key} ${value}`}
          label={chip(label, name)}
          removeLabel={remove(label, name)}
          onRemove={() => onChange(key, rest.length > 0 ? rest : undefined)}
        />
      );
    }),
  );
  return chips.length > 0 && <div className={css.chips}>{chips}</div>;
}
