import type { Input } from "@nqpf/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";

import { ProfileSections } from "../../ledger/profile-sections.tsx";
import { useClient } from "../../lib/client-context.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Page } from "../../ui/page.tsx";
import { IndicatorsSection } from "./indicators-section.tsx";
import { messages } from "./messages.ts";
import { sectorQuery } from "./queries.ts";
import { SectorFacts } from "./sector-facts.tsx";

export function SectorPage() {
  const client = useClient();
  const at = useSettledView();
  const { id } = useParams({ from: "/sectors/$id" });
  const { data } = useSuspenseQuery(sectorQuery(client, at, id));
  const { sector, children, indicators } = data;
  const input = { ...at, sector: [sector.id] } satisfies Input<"listMeasures">;
  return (
    <Page
      title={labelText(sector.label)}
      eyebrow={messages.eyebrow}
      heading={<Bilingual label={sector.label} />}
      actions={
        <>
          <Link to="/position" hash={sector.id}>
            {messages.position}
          </Link>
          <Link to="/signals">{messages.signals}</Link>
        </>
      }
    >
      <SectorFacts sector={sector} narrower={children} />
      <ProfileSections
        profile={data}
        filter={{ sector: [sector.id] }}
        csvHref={client.url("listMeasures", input, { csv: true })}
      />
      <IndicatorsSection indicators={indicators} />
    </Page>
  );
}
