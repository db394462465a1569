import { type ReactNode, useState } from "react";

import { byMeasure } from "../../ledger/changes/by-measure.ts";
import type { AnyChange } from "../../ledger/changes/change-line.tsx";
import { MeasureChanges } from "../../ledger/changes/measure-changes.tsx";
import button from "../../ui/button.module.css";
import css from "./changes-part.module.css";
import { messages } from "./messages.ts";

const { changes: words } = messages;
const shownAtFirst = 12;

interface ChangesPartProps {
  readonly part: keyof typeof words.parts;
  readonly changes: readonly AnyChange[];
  readonly actions?: ReactNode;
}

/** One of the three kinds of change, measure by measure. */
export function ChangesPart({ part, changes, actions }: ChangesPartProps) {
  const [all, setAll] = useState(false);
  const { title, note } = words.parts[part];
  const groups = byMeasure(changes);
  const shown = all ? groups : groups.slice(0, shownAtFirst);
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h3>{title}</h3>
        <output className={css.count}>
          {changes.length === 0 ? words.nothing[part] : words.count(changes.length, groups.length)}
        </output>
        <span className={css.actions}>{actions}</span>
      </div>
      {changes.length > 0 && <p className={css.note}>{note}</p>}
      <ol>
        {shown.map((group) => (
          <MeasureChanges key={group.measure} of={group} />
        ))}
      </ol>
      {shown.length < groups.length && (
        <button
          type="button"
          className={`${button.button} ${css.all}`}
          onClick={() => setAll(true)}
        >
          {words.all(groups.length)}
        </button>
      )}
    </section>
  );
}
