import type { Extraction } from "@nqpf/domain/reading";
import { type ReactNode, useState } from "react";

import { covers, type Place } from "../../lib/place.ts";
import button from "../../ui/button.module.css";
import css from "./findings-list.module.css";
import { MeasureFinding } from "./measure-finding.tsx";
import { messages } from "./messages.ts";
import { StatementFinding } from "./statement-finding.tsx";

export interface FindingsProps {
  readonly text: string;
  readonly extraction: Extraction;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
}

interface FindingsListProps extends FindingsProps {
  /** Where the proposals of a measure stand, for the foot of its entry. */
  readonly standingOf: ((measure: number) => string | null) | undefined;
}

/** What a text says, measure by measure and then statement by statement, each leading to its place. */
export function FindingsList({ standingOf, chosen, ...props }: FindingsListProps) {
  const { measures, statements } = props.extraction;
  return (
    <div className={css.findings}>
      <Part title={messages.measures(measures.length)} entries={measures}>
        {(measure, place) => (
          <MeasureFinding
            key={place}
            {...props}
            measure={measure}
            place={place}
            chosen={withinMeasure(measure, chosen)}
            standing={standingOf?.(place) ?? null}
          />
        )}
      </Part>
      <Part title={messages.statements(statements.length)} entries={statements}>
        {(statement, place) => (
          <StatementFinding
            key={place}
            {...props}
            statement={statement}
            isChosen={chosen?.start === statement.start && chosen.end === statement.end}
          />
        )}
      </Part>
    </div>
  );
}

/** How many entries come at once: a long text has thousands. */
const batch = 40;

interface PartProps<T> {
  readonly title: string;
  readonly entries: readonly T[];
  readonly children: (entry: T, place: number) => ReactNode;
}

function Part<T>({ title, entries, children }: PartProps<T>) {
  const [shown, setShown] = useState(batch);
  const rest = entries.length - shown;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={css.list}>{entries.slice(0, shown).map(children)}</ol>
      {rest > 0 && (
        <button
          type="button"
          className={`${button.button} ${css.more}`}
          onClick={() => setShown(shown + batch)}
        >
          {messages.more(Math.min(batch, rest), rest)}
        </button>
      )}
    </section>
  );
}

/** The chosen place, where it may be one of a measure's: the others need not be drawn anew. */
function withinMeasure(
  { evidence, roles, money, rates, dates, targets }: Extraction["measures"][number],
  chosen: Place | null,
): Place | null {
  const places: Place[] = [evidence, ...roles, ...money, ...rates, ...dates, ...targets];
  return chosen && places.some((place) => covers(place, chosen)) ? chosen : null;
}
