import type { ConflictList } from "@nqpf/domain/answers";

import type { ExplainAsk } from "../../ledger/explain/explainable.ts";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import css from "./kind-counts.module.css";
import { messages } from "./messages.ts";
import type { ConflictsSearch } from "./search.ts";

interface KindCountsProps {
  readonly byKind: ConflictList["byKind"];
  readonly search: ConflictsSearch;
}

/** How many conflicts of each kind pass the filters. */
export function KindCounts({ byKind, search: { severity, measure } }: KindCountsProps) {
  const names = useNames();
  return (
    <ul className={css.kinds} aria-label={messages.kinds}>
      {byKind.map(({ id, conflicts }) => {
        const name = labelText(names.word("disagreement-kind", id));
        return (
          <li key={id}>
            <span className={css.name}>{name}</span>
            <ExplainButton
              of={messages.chip(messages.filters.kind, name)}
              // safe: an id that is none is refused, and the panel prints the refusal.
              ask={{ metric: "conflicts", kind: [id], severity, measure } as ExplainAsk}
            >
              {formatCount(conflicts)}
            </ExplainButton>
          </li>
        );
      })}
    </ul>
  );
}
