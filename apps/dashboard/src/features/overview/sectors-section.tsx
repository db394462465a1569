import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import { BarList } from "../../ui/bar-list.tsx";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";

const { sectors: words } = messages;
const sectorsShown = 10;

export function SectorsSection() {
  const { data } = useSuspenseQuery(overviewQueries.sectors(useClient(), useSettledInstant()));
  const bars = data.data
    .toSorted((a, b) => b.measures - a.measures)
    .slice(0, sectorsShown)
    .map(({ id, label, measures }) => ({
      key: id,
      count: measures,
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
