import type { Amount, NotStated, Role, RungReached, Target, Term } from "@nqpf/domain";
import type { Word } from "@nqpf/domain/vocabulary";

import { formatDate, formatSpan } from "../../lib/date-text.ts";
import { named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatMoneyExactly } from "../../lib/number-text.ts";
import { type Fact, Facts } from "../../ui/facts.tsx";
import { ActorLink, InstrumentLink, SectorLink } from "../links.tsx";
import { FigureText } from "../figure-text.tsx";
import { meaningOf } from "../meaning.ts";
import { type Names, useNames } from "../names.ts";
import { messages } from "./messages.ts";
import { kindOfPath } from "./proposal-words.ts";

const { value: words } = messages;

type FactsOf = (value: never, names: Names) => readonly (Fact | null)[];

/** A proposed value part by part: what a person must look at before saying yes. */
export function ProposalFacts({
  property,
  value,
}: {
  readonly property: string;
  readonly value: unknown;
}) {
  const names = useNames();
  const factsOf = byKind[kindOfPath(property)];
  // safe: a value at a path has the shape of the path's kind; the API checks it.
  const facts = factsOf?.(value as never, names).filter((fact) => fact !== null) ?? [];
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

const byKind: Partial<Record<string, FactsOf>> = {
  money: amountFacts,
  terms: termFacts,
  targets: targetFacts,
  roles: (role: Role, names) => [
    { name: words.does, value: wordAndMeaning(names.word("actor-role", role.role)) },
    {
      name: words.who,
      value: role.actor === null ? role.class : <ActorLink id={role.actor} zh />,
    },
  ],
  rungs: ({ rung, on }: RungReached, names) => [
    { name: words.reached, value: wordAndMeaning(names.word("rung", rung)) },
    { name: words.on, value: formatDate(on) },
  ],
  "not-stated": ({ key, on }: NotStated, names) => [
    { name: words.means, value: meaningOf(names.word("not-stated", key)) },
    { name: words.on, value: formatDate(on) },
  ],
  instrument: (id: string) => [{ name: words.kind, value: <InstrumentLink id={id} zh /> }],
  "also-instruments": (id: string) => [{ name: words.kind, value: <InstrumentLink id={id} zh /> }],
  sectors: (id: string) => [{ name: words.kind, value: <SectorLink id={id} zh /> }],
};

function amountFacts(amount: Amount, names: Names): (Fact | null)[] {
  return [
    { name: words.exactly, value: formatMoneyExactly(amount.value, amount.currency) },
    { name: words.role, value: wordAndMeaning(names.word("money-role", amount.role)) },
    amount.qualifier === "exact"
      ? null
      : { name: words.note, value: meaningOf(names.word("qualifier", amount.qualifier)) },
    { name: words.basis, value: wordAndMeaning(names.word("basis", amount.basis)) },
    { name: words.set, value: formatDate(amount.on) },
    {
      name: words.payer,
      value: amount.payer === null ? words.untold : <ActorLink id={amount.payer} zh />,
    },
    amount.note === null ? null : { name: words.note, value: amount.note },
  ];
}

function termFacts(term: Term, names: Names): (Fact | null)[] {
  const span = formatSpan(term.from, term.until);
  return [
    { name: words.figure, value: <FigureText figure={term.value} unit={term.unit} /> },
    { name: words.kind, value: wordAndMeaning(names.word("term-kind", term.kind)) },
    {
      name: words.pays,
      value: term.payer === null ? words.untold : <ActorLink id={term.payer} zh />,
    },
    {
      name: words.receives,
      value: term.recipient === null ? words.untold : <ActorLink id={term.recipient} zh />,
    },
    span === "" ? null : { name: words.on, value: span },
    term.note === null ? null : { name: words.note, value: term.note },
  ];
}

function targetFacts(target: Target): (Fact | null)[] {
  return [
    { name: words.metric, value: target.metric },
    target.value === null
      ? null
      : { name: words.figure, value: <FigureText figure={target.value} unit={target.unit} /> },
    {
      name: words.by,
      value: target.deadline === null ? words.untold : formatDate(target.deadline),
    },
  ];
}

function wordAndMeaning(word: Word): string {
  const meaning = meaningOf(word);
  return meaning === "" ? labelText(word) : named(labelText(word), meaning);
}
