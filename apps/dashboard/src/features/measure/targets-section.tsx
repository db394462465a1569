import type { Held, Target } from "@nqpf/domain";

import { formatFigure } from "../../lib/number-text.ts";
import { DateText } from "../../ledger/date.tsx";
import { anchorOf } from "../../ledger/anchor.ts";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { targets: words } = messages;

export function TargetsSection({ targets }: { readonly targets: readonly Held<Target>[] }) {
  if (targets.length === 0) return null;
  return (
    <Section id="targets" title={words.title}>
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
                  {held.value.metric}
                  {held.value.text !== null && (
                    <span className={table.note}>{held.value.text}</span>
                  )}
                </th>
                <td className={table.figure}>
                  {held.value.value !== null && formatFigure(held.value.value, held.value.unit)}
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
