import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { formatCount } from "../../lib/number-text.ts";
import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { statusQuery } from "../../ledger/status-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import { BarList } from "../../ui/bar-list.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/page.tsx";
import css from "./about-page.module.css";
import { messages } from "./messages.ts";

const { holds: words } = messages;

/** Counts of the ledger's records, its sources by kind, and how fresh it is. */
export function HoldsSection() {
  const names = useNames();
  const { data: status } = useSuspenseQuery(statusQuery(useClient(), useSettledInstant()));
  const { scope, counts, sourceKinds, recordedThrough, catalogueVersion } = status;
  return (
    <div className={css.columns}>
      <Section id="holds" title={words.title}>
        <Facts
          facts={Object.entries(counts).map(([kind, count]) => ({
            name: words.names[kind] ?? kind,
            value: formatCount(count),
          }))}
        />
        <Facts
          facts={[
            scope.dataThrough === null
              ? null
              : { name: words.through, value: <DateText date={scope.dataThrough} /> },
            { name: words.recorded, value: <DateText date={recordedThrough} /> },
            { name: words.revision, value: scope.revision },
            { name: words.catalogue, value: catalogueVersion },
          ]}
        />
      </Section>
      <Section title={words.kinds}>
        <BarList
          label={words.kinds}
          bars={sourceKinds.map(({ id, sources }) => ({
            key: id,
            count: sources,
            label: (
              <Link to="/sources" search={{ kind: [id] }}>
                {names.word("source-kind", id).en}
              </Link>
            ),
          }))}
        />
      </Section>
    </div>
  );
}
