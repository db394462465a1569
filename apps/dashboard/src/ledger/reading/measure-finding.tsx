import type { ReadMeasure } from "@nqpf/domain/reading";
import { memo, type ReactNode } from "react";

import { clauses, listed } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import type { Place } from "../../lib/place.ts";
import { useNames } from "../names.ts";
import { RungMark } from "../rung-mark.tsx";
import {
  actorWords,
  dateWords,
  partiesWords,
  rateWords,
  readMoneyWords,
  roleWords,
  targetWords,
} from "./finding-words.ts";
import type { FindingsProps } from "./findings-list.tsx";
import css from "./findings-list.module.css";
import { messages } from "./messages.ts";
import { PlaceButton } from "./place-button.tsx";

const { rows: words } = messages;

interface MeasureFindingProps extends FindingsProps {
  readonly measure: ReadMeasure;
  /** Its place among the measures of the reading, from 0. */
  readonly place: number;
  readonly standing: string | null;
}

/** One measure as a text states it: each value in plain words beside the words it was read from. */
export const MeasureFinding = memo(function MeasureFinding(props: MeasureFindingProps) {
  const { measure, place, standing } = props;
  const names = useNames();
  return (
    <li className={css.entry}>
      <div className={css.head}>
        <h4>
          {place + 1}. {listed(measure.instruments.map((id) => labelText(names.instrument(id))))}
        </h4>
        <RungMark rung={measure.rung} />
      </div>
      <p className={css.quote}>
        <Quote {...props} at={measure.evidence} most={160} />
      </p>
      <dl className={css.rows}>
        {measure.sectors.length > 0 && (
          <Row name={words.sectors}>
            {listed(measure.sectors.map((id) => labelText(names.sector(id))))}
          </Row>
        )}
        <Values {...props} name={words.roles} values={measure.roles}>
          {(role) => [
            roleWords(role, names).toLowerCase(),
            role.actor === null ? null : actorWords(role.actor, names),
          ]}
        </Values>
        <Values {...props} name={words.money} values={measure.money}>
          {(money) => [readMoneyWords(money, names)]}
        </Values>
        <Values {...props} name={words.rates} values={measure.rates}>
          {(rate) => [rateWords(rate, names), partiesWords(rate)]}
        </Values>
        <Values {...props} name={words.dates} values={measure.dates}>
          {(date) => [dateWords(date)]}
        </Values>
        <Values {...props} name={words.targets} values={measure.targets}>
          {(target) => [targetWords(target)]}
        </Values>
        {measure.notStated.length > 0 && (
          <Row name={words.notStated}>
            {listed(measure.notStated.map((key) => labelText(names.word("not-stated", key))))}
          </Row>
        )}
      </dl>
      {standing !== null && <p className={css.foot}>{standing}</p>}
    </li>
  );
});

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ValuesProps<T extends Place> extends FindingsProps {
  readonly name: string;
  readonly values: readonly T[];
  /** What a value means, part by part. */
  readonly children: (value: T) => (string | null)[];
}

function Values<T extends Place>({ name, values, children, ...props }: ValuesProps<T>) {
  if (values.length === 0) return null;
  return (
    <Row name={name}>
      {values.map((value) => (
        <div key={`${value.start}-${value.end}`}>
          <Quote {...props} at={value} />{" "}
          <span className={css.meaning}>
            {clauses(children(value).filter((part) => part !== null))}
          </span>
        </div>
      ))}
    </Row>
  );
}

interface QuoteProps extends FindingsProps {
  readonly at: Place;
  readonly most?: number;
}

function Quote({ text, extraction, chosen, onChoose, at, most }: QuoteProps) {
  return (
    <PlaceButton
      text={text}
      place={at}
      lang={extraction.document.lang}
      isChosen={chosen?.start === at.start && chosen.end === at.end}
      onChoose={onChoose}
      {...(most === undefined ? {} : { most })}
    />
  );
}
