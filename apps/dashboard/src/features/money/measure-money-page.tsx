import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { InstrumentLink } from "../../ledger/links.tsx";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { LabelText } from "../../ui/label.tsx";
import { Page } from "../../ui/page.tsx";
import { ChecksSection } from "./checks-section.tsx";
import { FanSection } from "./fan-section.tsx";
import { messages } from "./messages.ts";
import { MisreadingSection } from "./misreading-section.tsx";
import { NewMoneySection } from "./new-money-section.tsx";
import { NominalSection } from "./nominal-section.tsx";
import { NotValuedSection } from "./not-valued-section.tsx";
import { measureMoneyQuery } from "./queries.ts";
import { RefusalNote } from "./refusal-note.tsx";

const { one: words } = messages;

/** The money of one measure: committed, new, and what it comes to for each side over a fan of benchmarks. */
export function MeasureMoneyPage() {
  const { id } = useParams({ from: "/money/$id" });
  const search = useDeferredValue(useSearch({ from: "/money/$id" }));
  const { data } = useSuspenseQuery(measureMoneyQuery(useClient(), search, id));
  const { answer: money, refusal } = data;
  return (
    <Page
      title={labelText(money.title)}
      heading={<LabelText label={money.title} />}
      eyebrow={
        <>
          {words.eyebrow} · <InstrumentLink id={money.instrument} />
        </>
      }
      lead={money.method === null ? words.noMethod : undefined}
      actions={
        <>
          <Link to="/measures/$id" params={{ id }}>
            {words.measure}
          </Link>
          <Link to="/money">{words.list}</Link>
        </>
      }
    >
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <NominalSection money={money} />
      <FanSection money={money} basis="whole" />
      <FanSection money={money} basis="accrued" />
      <NewMoneySection money={money} lines={money.newMoney} />
      <MisreadingSection money={money} />
      <ChecksSection money={money} />
      <NotValuedSection money={money} />
    </Page>
  );
}
