import type { Statement } from "@nqpf/domain";
import type { Labels } from "@nqpf/domain/answers";

import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { messages } from "./messages.ts";
import css from "./statement-entry.module.css";
import { StatementSubjects } from "./statement-subjects.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

interface StatementEntryProps {
  readonly statement: Statement;
  readonly place: number;
  readonly labels: Labels;
}

/** One statement: what it says, then and now, our verdict and why, and what it rests on. */
export function StatementEntry({ statement, place, labels }: StatementEntryProps) {
  const kind = useNames().word("statement-kind", statement.kind);
  return (
    <li id={statement.id} className={css.entry}>
      <div className={css.side}>
        <span className={css.place}>{place}</span>
        <span className={css.kind} title={kind.means}>
          {kind.en} <span lang="zh-Hans">{kind.zh}</span>
        </span>
        <VerdictBadge verdict={statement.verdict} />
      </div>
      <div className={css.body}>
        <h2 className={css.states}>{statement.states}</h2>
        <dl className={css.times}>
          <div>
            <dt>{messages.thenColumn}</dt>
            <dd>{statement.statusThen}</dd>
          </div>
          <div>
            <dt>{messages.nowColumn}</dt>
            <dd>{statement.statusNow}</dd>
          </div>
        </dl>
        <p className={css.why}>
          {statement.explanation}{" "}
          <ProofButton value={statement.states} proof={{ of: "sources", ids: statement.sources }} />
        </p>
        <StatementSubjects subjects={statement.subjects} labels={labels} />
      </div>
    </li>
  );
}
