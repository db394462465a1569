import type { Absence, HeldTerm, Measure, MoneyLine } from "@nqpf/domain";

import { DateText } from "../../ledger/date.tsx";
import { anchorOf } from "../../ledger/anchor.ts";
import { describeValue } from "../../ledger/describe-value.ts";
import { meaningOf } from "../../ledger/meaning.ts";
import { useNames } from "../../ledger/names.ts";
import { findHeld } from "../../ledger/proof/find-held.ts";
import { named, separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import css from "./not-stated-section.module.css";
import { Why } from "./why.tsx";

const { notStated: words } = messages;

/** What the sources call open, each with what was said on it afterwards beside it. */
export function NotStatedSection({ measure }: { readonly measure: Measure }) {
  if (measure.notStated.length === 0) return null;
  return (
    <Section id="not-stated" title={words.title} note={words.note}>
      <ul className={css.list}>
        {measure.notStated.map((absence) => (
          <AbsenceRow key={absence.property} absence={absence} measure={measure} />
        ))}
      </ul>
    </Section>
  );
}

function AbsenceRow({
  absence,
  measure,
}: {
  readonly absence: Absence;
  readonly measure: Measure;
}) {
  const names = useNames();
  const key = names.word("not-stated", absence.value.key);
  const later = absence.later.flatMap((property) => findHeld(measure, property) ?? []);
  return (
    <li id={anchorOf(absence.property)} className={css.row}>
      <div>
        <p className={css.key} title={meaningOf(key)}>
          {named(labelText(key), "")}
          <strong>{words.is}</strong>
        </p>
        <p className={css.when}>
          {words.on} <DateText date={absence.value.on} /> <Why held={absence} />
        </p>
      </div>
      <div>
        <p className={css.later}>{words.later}</p>
        {later.length === 0 && <p className={css.when}>{words.nothing}</p>}
        <ul>
          {later.map((held) => (
            <li key={held.property}>
              <a href={`#${anchorOf(held.property)}`}>
                {describeValue(held.property, held.value, names)}
              </a>
              <Note value={held.value} /> <Why held={held} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** The note of a later value, whether an amount or a term. */
function Note({ value }: { readonly value: unknown }) {
  const { note } = value as Pick<HeldTerm["value"] | MoneyLine["amounts"][number]["value"], "note">;
  if (note === null) return null;
  return (
    <span className={css.note}>
      {separator}
      <HeldText lang="en" plain>
        {note}
      </HeldText>
    </span>
  );
}
