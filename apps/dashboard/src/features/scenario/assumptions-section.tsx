import type { PriorInUse, ScenarioRun } from "@nqpf/domain/scenario";

import { formatCount } from "../../lib/number-text.ts";
import { ExternalLink } from "../../ui/external-link.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./assumptions-section.module.css";
import { KindBadge } from "./kind-badge.tsx";
import { messages } from "./messages.ts";
import { priorText } from "./prior-text.ts";

/** Every belief of a run with what it stands on, and what else is assumed. */
export function AssumptionsSection({
  run: { priors, assumptions },
}: {
  readonly run: ScenarioRun;
}) {
  const count = (kind: PriorInUse["prior"]["kind"]) =>
    formatCount(priors.filter(({ prior }) => prior.kind === kind).length);
  const listed = new Set(priors.map(({ path, prior }) => `${path}: ${prior.from}`));
  const besides = assumptions.filter((line) => !listed.has(line));
  return (
    <Section
      id="assumptions"
      title={messages.assumptions}
      note={messages.assumptionsNote(count("source"), count("derived"), count("assumption"))}
    >
      <ScrollRegion label={messages.assumptions} tall>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{messages.belief}</th>
              <th scope="col">{messages.value}</th>
              <th scope="col">{messages.kind}</th>
              <th scope="col">{messages.why}</th>
            </tr>
          </thead>
          <tbody>
            {priors.map(({ path, unit, prior }) => (
              <tr key={path}>
                <th scope="row">
                  <code className={css.path}>{path}</code>
                </th>
                <td>{priorText(prior, unit)}</td>
                <td>
                  <KindBadge kind={prior.kind} />
                </td>
                <td>
                  <HeldText lang="en" plain>
                    {prior.from}
                  </HeldText>{" "}
                  {prior.url !== undefined && (
                    <ExternalLink href={prior.url}>{messages.sourceLink}</ExternalLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {besides.length > 0 && (
        <details>
          <summary>{messages.besides(formatCount(besides.length))}</summary>
          <ul lang="en" className={css.besides}>
            {besides.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
