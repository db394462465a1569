import type { SectorId } from "@nqpf/domain";
import type { Change, Labels } from "@nqpf/domain/answers";

import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { ChangesBetween } from "./changes-between.tsx";
import { messages } from "./messages.ts";
import { NowColumn } from "./now-column.tsx";
import css from "./statement-entry.module.css";
import { StatementSubjects } from "./statement-subjects.tsx";
import { TestedBy } from "./tested-by.tsx";
import { ThenColumn } from "./then-column.tsx";
import { hasChanged, type ThenAndNow } from "./then-and-now.ts";

interface StatementEntryProps {
  readonly item: ThenAndNow;
  readonly labels: Labels;
  readonly thenDay: string;
  /** Null where the page is looked at from another day than today. */
  readonly nowDay: string | null;
  /** How many measures name each sector now. */
  readonly counts: ReadonlyMap<SectorId, number>;
  /** Of its measures, since the week of the document. */
  readonly changes: readonly Change[];
}

/** One statement: what it says, what could be said of it then, what is said now, and what lies in between. */
export function StatementEntry(props: StatementEntryProps) {
  const { item, labels, thenDay, nowDay, counts, changes } = props;
  const { statement, was, place } = item;
  const kind = useNames().word("statement-kind", statement.kind);
  return (
    <li id={statement.id} className={css.entry}>
      <div className={css.side}>
        <span className={css.place}>{place}</span>
        <span title={meaningOf(kind)}>{labelText(kind)}</span>
        {hasChanged(item) && <strong className={css.changed}>{messages.changed}</strong>}
      </div>
      <div className={css.body}>
        <h2 className={css.states} lang="en">
          {statement.states}
        </h2>
        <div className={css.columns}>
          <ThenColumn statement={statement} was={was} day={thenDay} />
          <NowColumn statement={statement} day={nowDay} counts={counts} />
        </div>
        {statement.subjects.measures.length > 0 && <ChangesBetween changes={changes} />}
        <StatementSubjects subjects={statement.subjects} labels={labels} />
        <TestedBy statement={statement.id} />
      </div>
    </li>
  );
}
