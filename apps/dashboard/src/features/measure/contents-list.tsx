import type { Measure } from "@nqpf/domain";

import css from "./contents-list.module.css";
import { messages } from "./messages.ts";

interface ContentsListProps {
  readonly measure: Measure;
  readonly sources: number;
}

/** The sections of the page with how many entries each holds, in sight while the page is read. */
export function ContentsList({ measure, sources }: ContentsListProps) {
  const sections = [
    ["status", messages.status.title, null],
    ["money", messages.money.title, measure.money.length],
    ["terms", messages.terms.title, measure.terms.length],
    ["not-stated", messages.notStated.title, measure.notStated.length],
    ["disagreements", messages.disagreements.title, measure.disagreements.length],
    ["targets", messages.targets.title, measure.targets.length],
    ["addition", messages.addition.title, measure.money.length > 0 ? null : 0],
    ["timeline", messages.events.title, measure.events.length],
    ["sources", messages.sources.title, sources],
    ["history", messages.history.title, null],
    ["cite", messages.cite.title, null],
  ] as const;
  return (
    <nav aria-label={messages.onThisPage} className={css.contents}>
      <p>{messages.onThisPage}</p>
      <ul>
        {sections.map(
          ([id, title, count]) =>
            count !== 0 && (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
                {count !== null && <span>{count}</span>}
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
