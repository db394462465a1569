import type { Change, Correction, Learned } from "@nqpf/domain/answers";
import type { ReactNode } from "react";

import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import {
  describeAbsence,
  describeAmount,
  describeRung,
  describeTerm,
  describeValue,
} from "../describe-value.ts";
import { FigureText } from "../figure-text.tsx";
import { meaningOf } from "../meaning.ts";
import { moneyWords } from "../money.tsx";
import type { Names } from "../names.ts";
import { messages } from "./messages.ts";

export interface ChangeWords {
  readonly kind: string;
  readonly text: ReactNode;
  /** The catalogue's own remark, which it holds in English. */
  readonly note: string | null;
  /** The value as the sources panel is to name it. */
  readonly value: string;
}

type AnyChange = Change | Learned;
type Of<Kind extends AnyChange["kind"]> = Extract<AnyChange, { kind: Kind }>;
type Say = {
  readonly [Kind in AnyChange["kind"]]: (change: Of<Kind>, names: Names) => ChangeWords;
};

const say: Say = {
  rungs: ({ value }, names) => {
    const word = names.word("rung", value.rung);
    return {
      kind: labelText(word),
      text: meaningOf(word),
      note: null,
      value: describeRung(value, names),
    };
  },
  money: ({ value, before }, names) => {
    const now = moneyWords(value, names);
    return {
      kind: labelText(names.word("money-role", value.role)),
      text: before === null ? now : messages.raised(moneyWords(before, names), now),
      note: value.note,
      value: describeAmount(value, names),
    };
  },
  terms: ({ value: term }, names) => ({
    kind: labelText(names.word("term-kind", term.kind)),
    text:
      term.value === null && term.note !== null ? (
        <HeldText lang="en">{term.note}</HeldText>
      ) : (
        <FigureText figure={term.value} unit={term.unit} />
      ),
    note: term.value === null ? null : term.note,
    value: describeTerm(term, names),
  }),
  events: ({ value }, names) => ({
    kind: labelText(names.word("event-kind", value.kind)),
    text: <HeldText lang="en">{value.text}</HeldText>,
    note: null,
    value: value.text,
  }),
  "not-stated": ({ value }, names) => ({
    kind: labelText(names.word("not-stated", value.key)),
    text: messages.notStated,
    note: null,
    value: describeAbsence(value, names),
  }),
};

/** What a change is, in words: its kind, what it says, and for money what it was before. */
export function changeWords(change: AnyChange, names: Names): ChangeWords {
  // safe: the entry of a kind takes the changes of that kind.
  return say[change.kind](change as never, names);
}

/** What a correction took out, what stands in its place, and who said so. */
export function correctionWords(correction: Correction, names: Names): ChangeWords {
  const { property, before, after, by, reason } = correction;
  const now = after === null ? messages.nothing : describeValue(property, after, names);
  const text = messages.correction(describeValue(property, before, names), now);
  return { kind: messages.by[by], text, note: reason, value: text };
}
