import { useSuspenseQuery } from "@tanstack/react-query";

import { RungBars } from "../../ledger/rung-bars.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";

const { rungs: words } = messages;

/** How far the measures have come. */
export function RungsSection() {
  const { data } = useSuspenseQuery(overviewQueries.rungs(useClient(), useSettledView()));
  return (
    <Section title={words.title} note={words.note}>
      <RungBars label={words.title} counts={data} />
    </Section>
  );
}
