import type { SectorSummary } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { SectorLink } from "../../ledger/links.tsx";
import { listed, separator } from "../../lib/joining.ts";
import { Facts } from "../../ui/facts.tsx";
import { HeldText } from "../../ui/label.tsx";
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
        aliases.en.length === 0
          ? null
          : {
              name: words.aliases,
              value: (
                <HeldText lang="en" plain>
                  {aliases.en.join(", ")}
                </HeldText>
              ),
            },
        aliases.zh.length === 0
          ? null
          : {
              name: words.aliasesZh,
              value: (
                <HeldText lang="zh" plain>
                  {aliases.zh.join("、")}
                </HeldText>
              ),
            },
        policyLists.length === 0
          ? null
          : {
              name: words.lists,
              value: policyLists.map(({ list, from, note }) => (
                <div key={list}>
                  <HeldText lang="en" plain>
                    {note}
                  </HeldText>
                  {separator}
                  {words.since(formatDate(from))} <code>{list}</code>
                </div>
              )),
            },
        mappings.sei.length === 0 ? null : { name: words.sei, value: listed(mappings.sei) },
        mappings.isic.length === 0 ? null : { name: words.isic, value: listed(mappings.isic) },
      ]}
    />
  );
}
