import type { Input } from "@nqpf/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { ActorLink } from "../../ledger/links.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { placeName } from "../../ledger/place-name.ts";
import { ProfileSections } from "../../ledger/profile-sections.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { useClient } from "../../lib/client-context.ts";
import { listed, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Page } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { actorQuery } from "./queries.ts";

const { facts: words } = messages;

export function ActorPage() {
  const client = useClient();
  const at = useSettledView();
  const names = useNames();
  const { id } = useParams({ from: "/actors/$id" });
  const { data } = useSuspenseQuery(actorQuery(client, at, id));
  const { actor, children } = data;
  const kind = names.word("actor-kind", actor.kind);
  const input = { ...at, actor: [actor.id] } satisfies Input<"listMeasures">;
  return (
    <Page
      title={labelText(actor.label)}
      eyebrow={`${messages.eyebrow} · ${labelText(kind)}`}
      heading={<Bilingual label={actor.label} />}
    >
      <Facts
        facts={[
          { name: words.kind, value: named(labelText(kind), meaningOf(kind)) },
          actor.parent && { name: words.parent, value: <ActorLink id={actor.parent} zh /> },
          children.length === 0
            ? null
            : {
                name: words.children,
                value: children.map((child) => (
                  <div key={child}>
                    <ActorLink id={child} zh />
                  </div>
                )),
              },
          actor.aliases.length === 0 ? null : { name: words.aliases, value: listed(actor.aliases) },
          actor.region === null ? null : { name: words.region, value: placeName(actor.region) },
          actor.numberPrefixes.length === 0
            ? null
            : {
                name: words.prefixes,
                value: <span lang="zh-Hans">{actor.numberPrefixes.join("、")}</span>,
              },
          actor.sources.length === 0
            ? null
            : {
                name: words.sources,
                value: (
                  <ProofButton
                    value={labelText(actor.label)}
                    proof={{ of: "sources", ids: actor.sources }}
                  />
                ),
              },
        ]}
      />
      <ProfileSections
        profile={data}
        filter={{ actor: [actor.id] }}
        csvHref={client.url("listMeasures", input, { csv: true })}
      />
    </Page>
  );
}
