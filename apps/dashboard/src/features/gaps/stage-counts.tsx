import type { GapTally } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { BarList } from "../../ui/bar-list.tsx";
import { askOf } from "./measure-filter.ts";
import { messages } from "./messages.ts";
import type { GapsSearch } from "./search.ts";

const { stages: words } = messages;

interface StageCountsProps {
  readonly stages: GapTally["stages"];
  readonly search: GapsSearch;
}

/** How many measures hold money of each stage. */
export function StageCounts({ stages, search }: StageCountsProps) {
  return (
    <BarList
      label={words.section}
      bars={stages.map(({ stage, measures }) => ({
        key: stage,
        label: words[stage],
        count: measures.length,
        shown: (
          <ExplainButton of={words[stage]} ask={askOf({ metric: "stage", stage }, search)}>
            {formatCount(measures.length)}
          </ExplainButton>
        ),
      }))}
    />
  );
}
