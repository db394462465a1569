import type { Statement } from "@nqpf/domain";
import type { Positions, SectorPosition } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import css from "./claim-section.module.css";
import { byVerdict } from "./grouping.ts";
import { messages } from "./messages.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictCount } from "./verdict-count.ts";

const { claim: words } = messages;

interface ClaimSectionProps {
  readonly statements: readonly Statement[];
  readonly seeds: readonly SectorPosition[];
  readonly alone: Positions["alone"];
}

/** What the starting document says of competition, our verdict, and in how many of its sectors the figures bear it out. */
export function ClaimSection({ statements, seeds, alone }: ClaimSectionProps) {
  const names = useNames();
  const of = formatCount(seeds.length);
  const rows = [
    {
      key: "alone",
      name: <strong>{words.alone}</strong>,
      of: words.alone,
      count: verdictCount(
        seeds,
        ({ sector }) => alone.includes(sector),
        "Sectors named in the starting document in every comparison of which others hold less than a tenth",
      ),
    },
    ...byVerdict(seeds).map(({ verdict }) => ({
      key: verdict,
      name: <VerdictBadge verdict={verdict} />,
      of: messages.verdicts[verdict],
      count: verdictCount(
        seeds,
        (position) => position.verdict === verdict,
        `Sectors named in the starting document with the verdict ${verdict}`,
      ),
    })),
  ];
  return (
    <Section
      id="claim"
      title={words.section}
      actions={
        <Link to="/april-2024" hash={statements[0]?.id ?? ""}>
          {words.all}
        </Link>
      }
    >
      <div className={css.body}>
        <div>
          {statements.length === 0 && <p>{words.none}</p>}
          {statements.map(
            ({ id, states, verdict, statusThen, statusNow, explanation, sources }) => (
              <article key={id} className={css.statement}>
                <blockquote lang="en" className={css.states}>
                  {states}
                </blockquote>
                <p className={css.verdict}>
                  {labelText(names.word("verdict", verdict))}{" "}
                  <ProofButton value={states} proof={{ of: "sources", ids: sources }} />
                </p>
                <dl className={css.times}>
                  <dt>{words.statusThen}</dt>
                  <dd>
                    <HeldText lang="en">{statusThen}</HeldText>
                  </dd>
                  <dt>{words.statusNow}</dt>
                  <dd>
                    <HeldText lang="en">{statusNow}</HeldText>
                  </dd>
                </dl>
                <p>
                  <HeldText lang="en">{explanation}</HeldText>
                </p>
              </article>
            ),
          )}
        </div>
        <div>
          <h3>{words.counts}</h3>
          <ul className={css.counts}>
            {rows.map((row) => (
              <li key={row.key}>
                {row.name}
                <ExplainButton of={row.of} explained={row.count}>
                  {words.ofSeeds(formatCount(row.count.value ?? 0), of)}
                </ExplainButton>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
