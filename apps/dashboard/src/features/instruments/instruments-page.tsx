import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Page } from "../../ui/page.tsx";
import table from "../../ui/table.module.css";
import css from "./instruments-page.module.css";
import { messages } from "./messages.ts";
import { instrumentsQuery } from "./queries.ts";

export function InstrumentsPage() {
  const client = useClient();
  const at = useSettledView();
  const names = useNames();
  const { data } = useSuspenseQuery(instrumentsQuery(client, at));
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        <CsvLink href={client.url("listInstruments", at, { csv: true })} rows={data.total} />
      }
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{messages.columns.instrument}</th>
            <th scope="col">{messages.columns.money}</th>
            <th scope="col" className={table.figure}>
              {messages.columns.measures}
            </th>
          </tr>
        </thead>
        {names.words("family").map((family) => (
          <tbody key={family.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={css.family}>
                <Bilingual label={family} />
                <span className={css.means}>{meaningOf(family)}</span>
              </th>
            </tr>
            {data.data
              .filter((instrument) => instrument.family === family.id)
              .map((instrument) => {
                const funding = names.word("funding", instrument.funding);
                return (
                  <tr key={instrument.id}>
                    <th scope="row">
                      <Link
                        to="/instruments/$id"
                        params={{ id: instrument.id }}
                        className={css.name}
                      >
                        <Bilingual label={instrument.label} />
                      </Link>
                      <span className={css.definition}>
                        <HeldText lang="en">{instrument.definition}</HeldText>
                      </span>
                    </th>
                    <td title={meaningOf(funding)}>{labelText(funding)}</td>
                    <td className={table.figure}>
                      <Link
                        to="/measures"
                        search={{ instrument: [instrument.id] }}
                        className={css.count}
                      >
                        {instrument.measures}
                      </Link>
                    </td>
                  </tr>
                );
              })}
          </tbody>
        ))}
      </table>
    </Page>
  );
}
