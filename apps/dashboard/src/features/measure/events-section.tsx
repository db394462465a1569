import type { Held, MeasureEvent } from "@nqpf/domain";

import { anchorOf } from "../../ledger/anchor.ts";
import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { Section } from "../../ui/page.tsx";
import css from "./events-section.module.css";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { events: words } = messages;

export function EventsSection({ events }: { readonly events: readonly Held<MeasureEvent>[] }) {
  const names = useNames();
  if (events.length === 0) return null;
  return (
    <Section id="timeline" title={words.title}>
      <ol className={css.events}>
        {events.map((held) => {
          const kind = names.word("event-kind", held.value.kind);
          return (
            <li key={held.property} id={anchorOf(held.property)}>
              <span className={css.date}>
                <DateText date={held.value.on} />
              </span>
              <span className={css.kind} title={kind.means}>
                {kind.en}
              </span>
              <span className={css.text}>
                {held.value.text} <Why held={held} />
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
