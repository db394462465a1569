import type { Change } from "@nqpf/domain/answers";

import { describeAmount, describeRung, describeTerm } from "../../ledger/describe-value.ts";
import { moneyWords } from "../../ledger/money.tsx";
import type { Names } from "../../ledger/names.ts";
import { formatFigure } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";

const { changes: words } = messages;

interface ChangeWords {
  readonly kind: string;
  readonly text: string;
  readonly note: string | null;
  /** The value as the sources panel is to name it. */
  readonly value: string;
}

type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;
type Say = { readonly [Kind in Change["kind"]]: (change: Of<Kind>, names: Names) => ChangeWords };

const say: Say = {
  rungs: ({ value }, names) => {
    const { en, means } = names.word("rung", value.rung);
    return { kind: en, text: means, note: null, value: describeRung(value, names) };
  },
  money: ({ value, before }, names) => {
    const now = moneyWords(value, names);
    return {
      kind: names.word("money-role", value.role).en,
      text: before === null ? now : `${words.from} ${moneyWords(before, names)} ${words.to} ${now}`,
      note: value.note,
      value: describeAmount(value, names),
    };
  },
  terms: ({ value: term }, names) => {
    const figure = formatFigure(term.value, term.unit);
    return {
      kind: names.word("term-kind", term.kind).en,
      text: term.value === null ? (term.note ?? figure) : figure,
      note: term.value === null ? null : term.note,
      value: describeTerm(term, names),
    };
  },
  events: ({ value }, names) => ({
    kind: names.word("event-kind", value.kind).en,
    text: value.text,
    note: null,
    value: value.text,
  }),
};

/** What a change is, in words: its kind, what it says, and for money what it was before. */
export function changeWords(change: Change, names: Names): ChangeWords {
  // safe: the entry of a kind takes the changes of that kind.
  return say[change.kind](change as never, names);
}
