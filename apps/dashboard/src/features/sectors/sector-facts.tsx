import type { SectorSummary } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { SectorLink } from "../../ledger/links.tsx";
import { Facts } from "../../ui/facts.tsx";
import { messages } from "./messages.ts";

const { facts: words } = messages;

interface SectorFactsProps {
  readonly sector: SectorSummary;
  readonly narrower: readonly string[];
}

/** How the sector is named, where it belongs, and under which code other schemes have it. */
export function SectorFacts({ sector, narrower }: SectorFactsProps) {
  const { parent, aliases, policyLists, mappings } = sector;
  return (
    <Facts
      facts={[
        parent === null ? null : { name: words.parent, value: <SectorLink id={parent} zh /> },
        narrower.length === 0
          ? null
          : {
              name: words.children,
              value: narrower.map((id) => (
                <div key={id}>
                  <SectorLink id={id} zh />
                </div>
              )),
            },
        aliases.en.length === 0 ? null : { name: words.aliases, value: aliases.en.join(", ") },
        aliases.zh.length === 0
          ? null
          : {
              name: words.aliasesZh,
              value: <span lang="zh-Hans">{aliases.zh.join("、")}</span>,
            },
        policyLists.length === 0
          ? null
          : {
              name: words.lists,
              value: policyLists.map(({ list, from, note }) => (
                <div key={list}>
                  {note}, {words.since(formatDate(from))} (<code>{list}</code>)
                </div>
              )),
            },
        mappings.sei.length === 0 ? null : { name: words.sei, value: mappings.sei.join(", ") },
        mappings.isic.length === 0 ? null : { name: words.isic, value: mappings.isic.join(", ") },
      ]}
    />
  );
}
