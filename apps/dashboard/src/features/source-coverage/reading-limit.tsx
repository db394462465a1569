import type { SourceSummary } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { dayNumber } from "./day-number.ts";
import { explainSources } from "./explained-sources.ts";
import { Limit } from "./limit.tsx";
import { messages } from "./messages.ts";

const { reading: words } = messages.limits;

/** When the pages were read: after that day a page may have changed. */
export function ReadingLimit({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const days = sources.map(({ accessed }) => accessed).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first !== last)
    return (
      <Limit name={words.spreadName} figure={formatCount(dayNumber(last) - dayNumber(first))}>
        {words.spread(formatDate(first), formatDate(last))}
      </Limit>
    );
  return (
    <Limit
      name={words.name}
      figure={
        <ExplainButton
          of={words.name}
          explained={explainSources(sources, "Sources, all read on one day")}
        >
          {formatCount(sources.length)}
        </ExplainButton>
      }
    >
      {words.text(formatDate(first))}
    </Limit>
  );
}
