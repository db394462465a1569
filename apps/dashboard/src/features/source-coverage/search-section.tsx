import type { Coverage } from "@nqpf/domain";
import { useSuspenseQuery } from "@tanstack/react-query";

import { DateText } from "../../ledger/date.tsx";
import { TermHelp } from "../../ledger/help/term-help.tsx";
import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatSpan } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import { searchesQuery } from "./queries.ts";

const { searches: words } = messages;

/** The searches on record or, while there are none, what that means. */
export function SearchSection() {
  const { data } = useSuspenseQuery(searchesQuery(useClient(), useSettledView()));
  return (
    <Section
      id="searches"
      title={
        <>
          {words.title} <TermHelp id="coverage-record" />
        </>
      }
      note={words.note}
    >
      {data.data.length === 0 ? (
        <Notice title={words.empty}>
          <p>{words.emptyText}</p>
          <p>{words.emptyHow}</p>
        </Notice>
      ) : (
        <ScrollRegion label={words.title}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{words.on}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.result}</th>
              </tr>
            </thead>
            <tbody>
              {data.data.map((record) => (
                <tr key={record.id}>
                  <th scope="row">
                    <DateText date={record.searchedOn} />
                  </th>
                  <td>
                    <Searched record={record} />
                  </td>
                  <td>{formatSpan(record.from, record.until)}</td>
                  <td lang="en">{record.where}</td>
                  <td>
                    {words.results[record.result]}
                    {record.note !== null && (
                      <span className={table.note} lang="en">
                        {record.note}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

/** What a search looked for; one that names nothing looked for everything. */
function Searched({ record }: { readonly record: Coverage }) {
  const names = useNames();
  const named = [
    ...record.instruments.map((id) => labelText(names.instrument(id))),
    ...record.sectors.map((id) => labelText(names.sector(id))),
    ...record.regions.map((id) => placeName(id)),
  ];
  return named.length === 0 ? words.everything : named.join(" · ");
}
