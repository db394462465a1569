import type { MoneyAnswer } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { Badge } from "../../ui/badge.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { moneyText } from "./figures.ts";
import figures from "./figure-table.module.css";
import { messages } from "./messages.ts";

const { checks: words } = messages.one;

/** Whether figures of a measure that should fit together do. */
export function ChecksSection({ money }: { readonly money: MoneyAnswer }) {
  if (money.checks.length === 0) return null;
  return (
    <Section id="checks" title={words.title}>
      <ScrollRegion label={words.title}>
        <table className={`${table.table} ${figures.figures}`}>
          <thead>
            <tr>
              <th scope="col">{words.check}</th>
              <th scope="col" className={table.figure}>
                {words.left}
              </th>
              <th scope="col" className={table.figure}>
                {words.right}
              </th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {money.checks.map(({ label, holds, left, right, caveat }) => (
              <tr key={label}>
                <th scope="row">
                  <HeldText lang="en" plain>
                    {label}
                  </HeldText>
                  <span className={figures.note}>
                    <HeldText lang="en" plain>
                      {caveat}
                    </HeldText>
                  </span>
                </th>
                {[left, right].map((figure, at) => (
                  <td key={at} className={table.figure}>
                    <ExplainButton of={figure.counts} explained={figure} labels={money.labels}>
                      {moneyText(figure)}
                    </ExplainButton>
                  </td>
                ))}
                <td>
                  <Badge shape={holds ? "full" : "cross"} hue={holds ? "green" : "vermilion"}>
                    {holds ? words.holds : words.fails}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
