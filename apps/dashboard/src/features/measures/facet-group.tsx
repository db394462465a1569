import { type ReactNode, useState } from "react";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { useDisplay } from "../../lib/display.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useTicked } from "../../ui/use-ticked.ts";
import { countAsk } from "./count-ask.ts";
import css from "./facet-group.module.css";
import { nameOf } from "./filter-names.ts";
import { messages } from "./messages.ts";
import type { Facets } from "./queries.ts";
import type { MeasuresSearch, WordFilter } from "./search.ts";

const { facets: words } = messages;
const shownAtFirst = 7;

interface FacetGroupProps {
  readonly filter: WordFilter;
  readonly entries: Facets[WordFilter];
  readonly search: MeasuresSearch;
  readonly isOpen: boolean;
  readonly note: string | undefined;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
  readonly children?: ReactNode;
}

/** One filter: its values with what each would let through. What is chosen is always in sight. */
export function FacetGroup(props: FacetGroupProps) {
  const { filter, entries, search, isOpen, note, onChange, children } = props;
  const names = useNames();
  const [all, setAll] = useState(false);
  const [ticked, setTicked] = useTicked(search[filter] ?? []);
  const shown = all
    ? entries
    : entries.filter(({ value }, place) => place < shownAtFirst || ticked.includes(value));
  const toggle = (value: string) => {
    const next = ticked.includes(value)
      ? ticked.filter((other) => other !== value)
      : [...ticked, value];
    setTicked(next);
    onChange({ [filter]: next.length > 0 ? next : undefined });
  };
  return (
    <details className={css.group} open={isOpen || ticked.length > 0}>
      <summary>
        {messages.filters[filter]}
        {ticked.length > 0 && <span className={css.chosen}>{ticked.length}</span>}
      </summary>
      {entries.length === 0 && <p className={css.note}>{words.none}</p>}
      {note !== undefined && <p className={css.note}>{note}</p>}
      <ul>
        {shown.map(({ value, measures }) => {
          const name = nameOf(filter, value, names);
          return (
            <li key={value} className={css.entry} data-none={measures === 0}>
              <label className={css.label}>
                <input
                  type="checkbox"
                  checked={ticked.includes(value)}
                  onChange={() => toggle(value)}
                />
                <span>{name}</span>
              </label>
              <Count filter={filter} value={value} name={name} count={measures} search={search} />
            </li>
          );
        })}
      </ul>
      {entries.length > shownAtFirst && (
        <button type="button" className={css.more} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(entries.length)}
        </button>
      )}
      {children}
    </details>
  );
}

interface CountProps {
  readonly filter: WordFilter;
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly search: MeasuresSearch;
}

function Count({ filter, value, name, count, search }: CountProps) {
  const { dates } = useDisplay();
  const ask = countAsk({ ...search, [filter]: [value] }, dates);
  if (ask === null) return <span className={css.count}>{formatCount(count)}</span>;
  return (
    <span className={css.count}>
      <ExplainButton of={words.counts(messages.filters[filter], name)} ask={ask}>
        {formatCount(count)}
      </ExplainButton>
    </span>
  );
}
