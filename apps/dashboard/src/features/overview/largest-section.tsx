import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { MeasureTable } from "../../ledger/measure-table.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";

const { largest: words } = messages;

export function LargestSection() {
  const { data } = useSuspenseQuery(overviewQueries.largest(useClient(), useSettledView()));
  if (data.total === 0) return null;
  return (
    <Section
      title={words.title}
      note={words.note}
      actions={
        <Link to="/measures" search={{ money: ["held"], sort: "largest" }}>
          {words.all(data.total)}
        </Link>
      }
    >
      <MeasureTable label={words.title} measures={data.data} />
    </Section>
  );
}
