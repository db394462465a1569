import type { TargetResult } from "@nqpf/domain/scenario";

import { language } from "../../lib/language.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { chanceText } from "./chance-text.ts";
import { messages } from "./messages.ts";

/** The goals that something maps, with their chances; the others with why they have none. */
export function TargetsTable({ targets }: { readonly targets: readonly TargetResult[] }) {
  if (targets.length === 0) return null;
  return (
    <Section id="chances" title={messages.targets} note={messages.targetsNote}>
      <ScrollRegion label={messages.targets}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{messages.target}</th>
              <th scope="col" className={table.figure}>
                {messages.chance}
              </th>
              <th scope="col">{messages.why}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ id, label, reached, why }) => (
              <tr key={id}>
                <th scope="row">
                  <HeldText lang="en" plain>
                    {label}
                  </HeldText>
                </th>
                <td className={table.figure}>
                  {reached === null ? messages.notScored : chanceText(reached, language)}
                </td>
                <td>
                  <HeldText lang="en" plain>
                    {why}
                  </HeldText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
