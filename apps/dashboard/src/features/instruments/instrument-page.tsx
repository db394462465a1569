import type { Input } from "@nqpf/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { ProfileSections } from "../../ledger/profile-sections.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledInstant } from "../../lib/instant.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Page } from "../../ui/page.tsx";
import { InstrumentFacts } from "./instrument-facts.tsx";
import { messages } from "./messages.ts";
import { instrumentQuery } from "./queries.ts";

export function InstrumentPage() {
  const client = useClient();
  const at = useSettledInstant();
  const names = useNames();
  const { id } = useParams({ from: "/instruments/$id" });
  const { data } = useSuspenseQuery(instrumentQuery(client, at, id));
  const { instrument } = data;
  const input = { ...at, instrument: [instrument.id] } satisfies Input<"listMeasures">;
  return (
    <Page
      title={instrument.label.en}
      eyebrow={`${messages.eyebrow}, ${names.word("family", instrument.family).en.toLowerCase()}`}
      heading={<Bilingual label={instrument.label} />}
      lead={instrument.definition}
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
