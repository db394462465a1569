import type { Held, MeasureEvent } from "@nqpf/domain";

import { anchorOf } from "../../ledger/anchor.ts";
import { DateText } from "../../ledger/date.tsx";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import css from "./events-section.module.css";
import { InEnglish } from "./in-english.tsx";
import { messages } from "./messages.ts";
import { Why } from "./why.tsx";

const { events: words } = messages;

export function EventsSection({ events }: { readonly events: readonly Held<MeasureEvent>[] }) {
  const names = useNames();
  if (events.length === 0) return null;
  return (
    <Section id="timeline" title={<InEnglish title={words.title} />}>
      <ol className={css.events}>
        {events.map((held) => {
          const kind = names.word("event-kind", held.value.kind);
          return (
            <li key={held.property} id={anchorOf(held.property)}>
              <span className={css.date}>
                <DateText date={held.value.on} />
              </span>
              <span className={css.kind} title={meaningOf(kind)}>
                {labelText(kind)}
              </span>
              <span className={css.text}>
                <HeldText lang="en" plain>
                  {held.value.text}
                </HeldText>{" "}
                <Why held={held} />
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
