import type { ScenarioRun, VariantResult } from "@nqpf/domain/scenario";

import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { KindBadge } from "./kind-badge.tsx";
import { messages } from "./messages.ts";
import { OutputName } from "./output-name.tsx";
import { outputsNamed } from "./result.ts";

const explained = ["public-cost", "cost-per-hit", "hits-by-2035", "value-per-cost", "top-one"];
const mostShown = 3;

interface DriversSectionProps {
  readonly variant: VariantResult;
  readonly run: ScenarioRun;
}

/** For each of the main figures the beliefs that it moves with most. */
export function DriversSection({ variant, run }: DriversSectionProps) {
  const rows = outputsNamed(variant, explained).flatMap((output) =>
    output.drivers.slice(0, mostShown).map((driver, at) => ({ output, driver, isFirst: at === 0 })),
  );
  return (
    <Section id="drivers" title={messages.leans} note={messages.leansNote}>
      {rows.length === 0 ? (
        <p>{messages.noDrivers}</p>
      ) : (
        <ScrollRegion label={messages.leans}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{messages.columns.output}</th>
                <th scope="col">{messages.belief}</th>
                <th scope="col" className={table.figure}>
                  {messages.rank}
                </th>
                <th scope="col">{messages.kind}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ output, driver, isFirst }) => (
                <tr key={`${output.id} ${driver.path}`}>
                  <th scope="row">{isFirst && <OutputName output={output} />}</th>
                  <td>
                    <code>{driver.path}</code>
                  </td>
                  <td className={table.figure}>{driver.rank.toFixed(2)}</td>
                  <td>
                    <KindBadge
                      kind={
                        run.priors.find(({ path }) => path === driver.path)?.prior.kind ??
                        "assumption"
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}
