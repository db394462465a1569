import type { ScenarioRun } from "@nqpf/domain/scenario";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { clauses } from "../../lib/joining.ts";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { explainedOutput } from "./explained-output.ts";
import { figureText } from "./figures.ts";
import { messages } from "./messages.ts";
import { OutputName } from "./output-name.tsx";
import { outputsNamed, shortName, valueAt } from "./result.ts";

const compared = ["hits-by-2035", "cost-per-hit", "value-per-cost", "top-one", "top-ten"];

/** The same runs under each family of outcomes: what the tail decides before any policy does. */
export function FamiliesTable({ run }: { readonly run: ScenarioRun }) {
  const [first] = run.variants;
  if (!first) return null;
  return (
    <Section id="families" title={messages.tail} note={messages.tailNote}>
      <ScrollRegion label={messages.tail}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{messages.family}</th>
              {outputsNamed(first, compared).map((output) => (
                <th key={output.id} scope="col" className={table.figure}>
                  <OutputName output={output} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.variants.map((variant) => (
              <tr key={variant.family}>
                <th scope="row">{messages.families[variant.family]}</th>
                {outputsNamed(variant, compared).map((output) => (
                  <td key={output.id} className={table.figure}>
                    {output.n === 0 ? (
                      "–"
                    ) : (
                      <ExplainButton
                        of={clauses([
                          shortName(output.id) ?? output.label,
                          messages.families[variant.family],
                        ])}
                        explained={explainedOutput(output, run, variant.family)}
                      >
                        {figureText(valueAt(output, 0.5), output.unit)}
                      </ExplainButton>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
