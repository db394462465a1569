import type { Input } from "@nqpf/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { ProfileSections } from "../../ledger/profile-sections.tsx";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Page } from "../../ui/page.tsx";
import { InstrumentFacts } from "./instrument-facts.tsx";
import { messages } from "./messages.ts";
import { instrumentQuery } from "./queries.ts";

export function InstrumentPage() {
  const client = useClient();
  const at = useSettledView();
  const names = useNames();
  const { id } = useParams({ from: "/instruments/$id" });
  const { data } = useSuspenseQuery(instrumentQuery(client, at, id));
  const { instrument } = data;
  const input = { ...at, instrument: [instrument.id] } satisfies Input<"listMeasures">;
  return (
    <Page
      title={labelText(instrument.label)}
      eyebrow={`${messages.eyebrow} · ${labelText(names.word("family", instrument.family))}`}
      heading={<Bilingual label={instrument.label} />}
      lead={<HeldText lang="en">{instrument.definition}</HeldText>}
    >
      <InstrumentFacts instrument={instrument} />
      <ProfileSections
        profile={data}
        filter={{ instrument: [instrument.id] }}
        csvHref={client.url("listMeasures", input, { csv: true })}
      />
    </Page>
  );
}
