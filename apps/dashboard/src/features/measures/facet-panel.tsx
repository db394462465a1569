import { useState } from "react";

import { useNames } from "../../ledger/names.ts";
import button from "../../ui/button.module.css";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { FacetGroup } from "./facet-group.tsx";
import css from "./facet-panel.module.css";
import { actorOptions } from "./filter-names.ts";
import { messages } from "./messages.ts";
import type { Facets } from "./queries.ts";
import { filtersInForce, type MeasuresSearch, type WordFilter } from "./search.ts";

const { facets: words } = messages;

/** In the order of an analyst's questions; those open at first hold what is asked most. */
const order: readonly (readonly [WordFilter, isOpen: boolean])[] = [
  ["sector", true],
  ["instrument", true],
  ["rung", true],
  ["money", true],
  ["region", false],
  ["actor", false],
  ["family", false],
];

interface FacetPanelProps {
  readonly facets: Facets;
  readonly search: MeasuresSearch;
  readonly onChange: (change: Partial<MeasuresSearch>) => void;
}

/** The filters of words beside the list, each value with what it would let through; folded away where there is no room. */
export function FacetPanel({ facets, search, onChange }: FacetPanelProps) {
  const names = useNames();
  const [open, setOpen] = useState(false);
  const inForce = filtersInForce(search).length;
  return (
    <aside className={css.panel} aria-label={words.title}>
      <button
        type="button"
        className={`${button.button} ${css.toggle}`}
        aria-expanded={open}
        aria-controls="facets"
        onClick={() => setOpen(!open)}
      >
        {words.open}
        {inForce > 0 && <span className={css.inForce}>{inForce}</span>}
      </button>
      <div id="facets" className={css.groups} data-open={open}>
        {order.map(([filter, isOpen]) => (
          <FacetGroup
            key={filter}
            filter={filter}
            entries={facets[filter]}
            search={search}
            isOpen={isOpen}
            note={filter === "actor" ? words.actorNote : undefined}
            onChange={onChange}
          >
            {filter === "actor" && (
              <FilterMenu
                label={words.otherActors}
                options={actorOptions(names)}
                chosen={search.actor ?? []}
                onChange={(actor) => onChange({ actor: actor.length > 0 ? actor : undefined })}
              />
            )}
          </FacetGroup>
        ))}
        <p className={css.note}>{words.note}</p>
      </div>
    </aside>
  );
}
