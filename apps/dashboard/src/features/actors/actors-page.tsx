import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { CsvLink } from "../../ledger/csv-link.tsx";
import { useNames } from "../../ledger/names.ts";
import { wordOptions } from "../../ledger/word-options.ts";
import { useClient } from "../../lib/client-context.ts";
import { FindForm } from "../../ui/find-form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { ActorTable } from "./actor-table.tsx";
import { messages } from "./messages.ts";
import { actorsInput, actorsQuery } from "./queries.ts";
import type { ActorsSearch } from "./search.ts";

export function ActorsPage() {
  const client = useClient();
  const names = useNames();
  const search = useDeferredValue(useSearch({ from: "/actors" }));
  const navigate = useNavigate({ from: "/actors" });
  const { data } = useSuspenseQuery(actorsQuery(client, search));
  const change = (part: ActorsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false });
  const kinds = wordOptions(names.words("actor-kind"));
  const { kind = [], q } = search;
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        <CsvLink
          href={client.url("listActors", actorsInput(search), { csv: true })}
          rows={data.total}
        />
      }
    >
      <div className={stack.close}>
        <FindForm
          menu={{
            label: messages.kind,
            options: kinds,
            chosen: kind,
            onChange: (chosen) => change({ kind: chosen }),
          }}
          words={{ label: messages.words, value: q, onChange: (words) => change({ q: words }) }}
          findLabel={messages.find}
          removeLabel={messages.remove}
          count={messages.count(data.total)}
        />
        {data.total === 0 ? (
          <Notice title={messages.empty}>
            <p>{messages.emptyHint}</p>
          </Notice>
        ) : (
          <ActorTable actors={data.data} />
        )}
      </div>
    </Page>
  );
}
