import type { Labelled } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import css from "./glossary.module.css";

export interface GlossaryEntry {
  readonly anchor: string;
  readonly label: Labelled;
  readonly means: string;
}

interface GlossaryListProps {
  readonly id: string;
  readonly title: string;
  /** Below a heading of its own. */
  readonly isInner?: boolean;
  readonly entries: readonly GlossaryEntry[];
}

/** Words in both languages with what each means. */
export function GlossaryList({ id, title, isInner = false, entries }: GlossaryListProps) {
  const Heading = isInner ? "h4" : "h3";
  return (
    <section id={id} className={css.list}>
      <Heading>{title}</Heading>
      <dl>
        {entries.map(({ anchor, label, means }) => (
          <div key={anchor} id={anchor} className={css.entry}>
            <dt>
              <Bilingual label={label} stacked />
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
