import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { BarList } from "../../ui/bar-list.tsx";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";

const { sectors: words } = messages;
const sectorsShown = 10;

/** The sectors that most measures name. */
export function SectorsSection() {
  const { data } = useSuspenseQuery(overviewQueries.sectors(useClient(), useSettledView()));
  const bars = data.data
    .toSorted((a, b) => b.measures - a.measures)
    .slice(0, sectorsShown)
    .map(({ id, label, measures }) => ({
      key: id,
      count: measures,
      shown: (
        <ExplainButton of={words.of(labelText(label))} ask={{ metric: "measures", sector: [id] }}>
          {formatCount(measures)}
        </ExplainButton>
      ),
      label: (
        <Link to="/measures" search={{ sector: [id] }}>
          <Bilingual label={label} />
        </Link>
      ),
    }));
  return (
    <Section title={words.title} note={words.note} actions={<Link to="/sectors">{words.all}</Link>}>
      <BarList label={words.title} bars={bars} />
    </Section>
  );
}
