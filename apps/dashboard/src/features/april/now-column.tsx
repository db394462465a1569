import type { SectorId, Statement } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { VerdictBadge } from "../../ledger/verdict-badge.tsx";
import { separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import css from "./column.module.css";
import { messages } from "./messages.ts";
import { dayAfter } from "./starting-week.ts";

interface NowColumnProps {
  readonly statement: Statement;
  /** Null where the page is looked at from another day than today. */
  readonly day: string | null;
  readonly counts: ReadonlyMap<SectorId, number>;
}

/** How things stand now, our verdict and why, and how many measures name a sector today. */
export function NowColumn({ statement, day, counts }: NowColumnProps) {
  const { verdict, statusNow, explanation, states, sources, subjects, kind } = statement;
  return (
    <section className={css.column}>
      <div className={css.head}>
        <h3 className={css.day}>{messages.nowColumn(day)}</h3>
        <VerdictBadge verdict={verdict} />
      </div>
      <p lang="en">{statusNow}</p>
      <p className={css.why}>
        <span lang="en">{explanation}</span>{" "}
        <ProofButton value={states} proof={{ of: "sources", ids: sources }} />
      </p>
      {kind === "sector" &&
        subjects.sectors.map((id) => <SectorCount key={id} id={id} count={counts.get(id)} />)}
    </section>
  );
}

function SectorCount({ id, count }: { readonly id: SectorId; readonly count: number | undefined }) {
  const name = labelText(useNames().sector(id));
  if (count === undefined) return null;
  return (
    <p className={css.counts}>
      <ExplainButton of={messages.sectorOf(name)} ask={{ metric: "measures", sector: [id] }}>
        {formatCount(count)}
      </ExplainButton>{" "}
      {messages.sectorNow(count)}
      {separator}
      <Link to="/measures" search={{ sector: [id], announcedFrom: dayAfter }}>
        {messages.sectorNew}
      </Link>
    </p>
  );
}
