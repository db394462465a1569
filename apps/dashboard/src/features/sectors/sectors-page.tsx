import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Page } from "../../ui/page.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import { sectorsQuery } from "./queries.ts";
import css from "./sectors-page.module.css";

export function SectorsPage() {
  const client = useClient();
  const at = useSettledView();
  const { data } = useSuspenseQuery(sectorsQuery(client, at));
  const most = Math.max(1, ...data.data.map(({ measures }) => measures));
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={<CsvLink href={client.url("listSectors", at, { csv: true })} rows={data.total} />}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{messages.columns.sector}</th>
            <th scope="col" className={css.seed}>
              {messages.columns.seed}
            </th>
            <th scope="col" className={table.figure}>
              {messages.columns.measures}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.data.map((sector) => (
            <tr key={sector.id}>
              <th scope="row" className={sector.parent === null ? undefined : css.child}>
                <Link to="/sectors/$id" params={{ id: sector.id }} className={css.name}>
                  <Bilingual label={sector.label} />
                </Link>
              </th>
              <td className={css.seed}>{sector.seed && messages.seed}</td>
              <td className={css.count}>
                <Link to="/measures" search={{ sector: [sector.id] }}>
                  {sector.measures}
                </Link>
                <span className={css.track} aria-hidden="true">
                  <span style={{ width: `${(100 * sector.measures) / most}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
