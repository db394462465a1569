import { useQuery } from "@tanstack/react-query";
import type { Change, Labels } from "@nqpf/domain/answers";

import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { changesSinceQuery, sectorsQuery } from "./queries.ts";
import { StatementEntry } from "./statement-entry.tsx";
import type { ThenAndNow } from "./then-and-now.ts";

interface StatementListProps {
  readonly items: readonly ThenAndNow[];
  readonly labels: Labels;
  readonly thenDay: string;
  /** Null where the page is looked at from another day than today. */
  readonly nowDay: string | null;
}

const noChanges: readonly Change[] = [];

/** The statements in the order of the document, each with what changed since of its measures. */
export function StatementList({ items, labels, thenDay, nowDay }: StatementListProps) {
  const client = useClient();
  const view = useSettledView();
  const measures = [
    ...new Set(items.flatMap(({ statement }) => statement.subjects.measures)),
  ].toSorted();
  const { data: changes = noChanges } = useQuery(changesSinceQuery(client, view, measures));
  const { data: sectors } = useQuery(sectorsQuery(client, view));
  const counts = new Map(sectors?.data.map(({ id, measures: count }) => [id, count]));
  return (
    <ol>
      {items.map((item) => (
        <StatementEntry
          key={item.statement.id}
          item={item}
          labels={labels}
          thenDay={thenDay}
          nowDay={nowDay}
          counts={counts}
          changes={changes.filter(({ measure }) =>
            item.statement.subjects.measures.includes(measure),
          )}
        />
      ))}
    </ol>
  );
}
