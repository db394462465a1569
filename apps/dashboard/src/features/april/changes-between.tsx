import type { Change } from "@nqpf/domain/answers";

import { byMeasure } from "../../ledger/changes/by-measure.ts";
import { MeasureChanges } from "../../ledger/changes/measure-changes.tsx";
import css from "./changes-between.module.css";
import { messages } from "./messages.ts";

/** What happened since to the measures that a statement is about, each with its sources. */
export function ChangesBetween({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p className={css.none}>{messages.noChange}</p>;
  return (
    <details className={css.between}>
      <summary>{messages.between(changes.length)}</summary>
      <ol>
        {byMeasure(changes).map((group) => (
          <MeasureChanges key={group.measure} of={group} />
        ))}
      </ol>
    </details>
  );
}
