import type { GapList } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import css from "./absence-tiles.module.css";
import { askOf } from "./measure-filter.ts";
import { messages } from "./messages.ts";
import type { GapsSearch } from "./search.ts";

const { absences: words } = messages;

interface AbsenceTilesProps {
  readonly absences: GapList["absences"];
  readonly measures: number;
  readonly search: GapsSearch;
}

/** The figures with which the page begins: what is absent, and of how much of it a source says so. */
export function AbsenceTiles({ absences, measures, search }: AbsenceTilesProps) {
  const { withoutAmount, sayingNone, overdueTargets } = absences;
  const tiles = [
    ["without-amount", withoutAmount, words.withoutAmount(formatCount(measures))],
    ["saying-none", sayingNone, words.sayingNone],
    ["overdue-targets", overdueTargets, words.overdue],
  ] as const;
  return (
    <ul className={css.tiles} aria-label={words.label}>
      {tiles.map(([metric, figure, of]) => (
        <li key={metric} className={css.tile}>
          <span className={css.value}>
            <ExplainButton of={of} ask={askOf({ metric }, search)}>
              {formatCount(figure.value ?? 0)}
            </ExplainButton>
          </span>
          <span className={css.of}>{of}</span>
        </li>
      ))}
    </ul>
  );
}
