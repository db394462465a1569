import type { Rung } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { named } from "../lib/joining.ts";
import { labelText } from "../lib/label-text.ts";
import { formatCount } from "../lib/number-text.ts";
import { BarList } from "../ui/bar-list.tsx";
import type { ExplainAsk } from "./explain/explainable.ts";
import { ExplainButton } from "./explain/explain-button.tsx";
import { useNames } from "./names.ts";
import { sideStates, steps } from "./rung-mark.tsx";

/** Filters of the measures list that a profile's numbers share. */
export interface MeasuresFilter {
  readonly sector?: readonly string[];
  readonly instrument?: readonly string[];
  readonly actor?: readonly string[];
}

interface RungBarsProps {
  readonly label: string;
  readonly counts: readonly { readonly id: string; readonly measures: number }[];
  /** What else the rows that a number counts are filtered by. */
  readonly filter?: MeasuresFilter;
}

/** How many measures stand on each rung, with the side states that occur. */
export function RungBars({ label, counts, filter }: RungBarsProps) {
  const names = useNames();
  const countOf = (rung: Rung) => counts.find(({ id }) => id === rung)?.measures ?? 0;
  const shown = [...steps, ...sideStates.filter((side) => countOf(side) > 0)];
  return (
    <BarList
      label={label}
      bars={shown.map((rung) => ({
        key: rung,
        label: (
          <Link to="/measures" search={{ ...filter, rung: [rung] }}>
            {labelText(names.word("rung", rung))}
          </Link>
        ),
        count: countOf(rung),
        shown: (
          <ExplainButton
            of={named(label, labelText(names.word("rung", rung)))}
            // safe: an id that is none is refused, and the panel prints the refusal.
            ask={{ metric: "rung", at: rung, ...filter } as ExplainAsk}
          >
            {formatCount(countOf(rung))}
          </ExplainButton>
        ),
      }))}
    />
  );
}
