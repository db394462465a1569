import type { Held, Target } from "@nqpf/domain";

import { DateText } from "../../ledger/date.tsx";
import { FigureText } from "../../ledger/figure-text.tsx";
import { anchorOf } from "../../ledger/anchor.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { InEnglish } from "./in-english.tsx";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { targets: words } = messages;

export function TargetsSection({ targets }: { readonly targets: readonly Held<Target>[] }) {
  if (targets.length === 0) return null;
  return (
    <Section id="targets" title={<InEnglish title={words.title} />}>
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.metric}</th>
              <th scope="col" className={table.figure}>
                {words.columns.value}
              </th>
              <th scope="col">{words.columns.deadline}</th>
              <th scope="col">{words.columns.sources}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((held) => (
              <tr key={held.property} id={anchorOf(held.property)}>
                <th scope="row">
                  <HeldText lang="en" plain>
                    {held.value.metric}
                  </HeldText>
                  {held.value.text !== null && (
                    <span className={table.note}>
                      <HeldText lang="en" plain>
                        {held.value.text}
                      </HeldText>
                    </span>
                  )}
                </th>
                <td className={table.figure}>
                  {held.value.value !== null && (
                    <FigureText figure={held.value.value} unit={held.value.unit} />
                  )}
                </td>
                <td>
                  {held.value.deadline === null ? (
                    <span className={table.quiet}>{words.open}</span>
                  ) : (
                    <DateText date={held.value.deadline} />
                  )}
                </td>
                <td>
                  <Why held={held} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
