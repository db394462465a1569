import type { Indicator } from "@nqpf/domain";

import { formatFigure } from "../../lib/number-text.ts";
import { named } from "../../lib/joining.ts";
import { DateText } from "../../ledger/date.tsx";
import { FigureText } from "../../ledger/figure-text.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";

const { indicators: words } = messages;

export function IndicatorsSection({ indicators }: { readonly indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <Section id="indicators" title={words.title} note={words.note}>
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.metric}</th>
              <th scope="col" className={table.figure}>
                {words.value}
              </th>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const figure = formatFigure(indicator.value, indicator.unit);
              return (
                <tr key={indicator.id} id={indicator.id}>
                  <th scope="row">
                    <HeldText lang="en">{indicator.metric}</HeldText>
                    {indicator.note !== null && (
                      <span className={table.note}>
                        <HeldText lang="en" plain>
                          {indicator.note}
                        </HeldText>
                      </span>
                    )}
                  </th>
                  <td className={table.figure}>
                    <FigureText figure={indicator.value} unit={indicator.unit} />
                  </td>
                  <td>
                    <DateText date={indicator.year} />
                  </td>
                  <td>
                    <HeldText lang="en" plain>
                      {indicator.geography}
                    </HeldText>
                  </td>
                  <td>
                    <ProofButton
                      value={named(indicator.metric, figure)}
                      proof={{ of: "sources", ids: indicator.sources }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
