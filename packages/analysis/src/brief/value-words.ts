import type {
  Amount,
  MeasureEvent,
  NotStated,
  Role,
  RungReached,
  Target,
  Term,
} from "@nqpf/domain";
import { kindOf } from "@nqpf/domain";
import type { Correction } from "@nqpf/domain/answers";

import type { BriefContext } from "./brief-context.ts";
import { dateWords, whenWords } from "./date-words.ts";
import { figureWords, moneyWords } from "./number-words.ts";
import { wordOf } from "./vocabulary-words.ts";

/** A value of a measure with its kind, as a sentence speaks of it. */
export type Spoken =
  | { readonly kind: "rungs"; readonly value: RungReached }
  | { readonly kind: "money"; readonly value: Amount; readonly before?: Amount | null }
  | { readonly kind: "terms"; readonly value: Term }
  | { readonly kind: "events"; readonly value: MeasureEvent }
  | { readonly kind: "not-stated"; readonly value: NotStated }
  | { readonly kind: "targets"; readonly value: Target }
  | { readonly kind: "roles"; readonly value: Role };

type Names = Pick<BriefContext, "actorName">;

/** What a value says, with its date. */
export function valueWords(spoken: Spoken, names: Names): string {
  switch (spoken.kind) {
    case "rungs":
      return `${wordOf("rung", spoken.value.rung)} ${whenWords(spoken.value.on)}`;
    case "money":
      return amountWords(spoken.value, spoken.before ?? null, names);
    case "terms":
      return termWords(spoken.value, names);
    case "events":
      return `${spoken.value.text.replace(/\.$/, "")} (${wordOf("event-kind", spoken.value.kind)}, ${dateWords(spoken.value.on)})`;
    case "not-stated":
      return `${wordOf("not-stated", spoken.value.key)} open as of ${dateWords(spoken.value.on)}`;
    case "targets":
      return targetWords(spoken.value);
    case "roles":
      return roleWords(spoken.value, names);
  }
}

function amountWords(amount: Amount, before: Amount | null, { actorName }: Names): string {
  const { role, basis, period, payer, on, counts } = amount;
  const sum = before ? `from ${moneyWords(before)} to ${moneyWords(amount)}` : moneyWords(amount);
  return [
    `${wordOf("money-role", role)} ${sum}`,
    ...(basis === "level" ? [] : [basisWords(basis, period)]),
    ...(payer === null ? [] : [`money of ${actorName(payer)}`]),
    ...(counts ? [] : ["a statistic around the measure that enters no total"]),
    whenWords(on),
  ].join(", ");
}

function basisWords(basis: Amount["basis"], period: Amount["period"]): string {
  const word = wordOf("basis", basis);
  if (period === null) return word;
  return period === "yearly" ? `${word} of every year` : `${word} of ${dateWords(period)}`;
}

function termWords(term: Term, { actorName }: Names): string {
  const { kind, value, unit, payer, recipient, from, until, note } = term;
  const figure = figureWords(value, unit);
  return [
    figure === ""
      ? `${wordOf("term-kind", kind)}: ${note}`
      : `${wordOf("term-kind", kind)} ${figure}`,
    partyWords(
      payer === null ? null : actorName(payer),
      recipient === null ? null : actorName(recipient),
    ),
    from === null ? "" : `from ${dateWords(from)}`,
    until === null ? "" : `until ${dateWords(until)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function partyWords(payer: string | null, recipient: string | null): string {
  if (payer !== null)
    return recipient === null ? `paid by ${payer}` : `paid by ${payer} to ${recipient}`;
  return recipient === null ? "" : `for ${recipient}`;
}

function targetWords({ metric, value, unit, deadline }: Target): string {
  const figure = figureWords(value, unit);
  return [
    `target “${metric}”`,
    figure === "" ? "without a figure" : figure,
    deadline === null ? "without a deadline" : `by ${dateWords(deadline)}`,
  ].join(", ");
}

function roleWords({ role, actor, class: group }: Role, { actorName }: Names): string {
  return `${wordOf("actor-role", role)}: ${actor === null ? group : actorName(actor)}`;
}

/** What a value of any property says; one without words of its own is shown as it is recorded. */
export function recordedWords(property: string, value: Correction["before"], names: Names): string {
  const kind = kindOf(property);
  if (typeof value === "string") return /^\d{4}/.test(value) ? dateWords(value) : value;
  switch (kind) {
    case "rungs":
    case "money":
    case "terms":
    case "events":
    case "not-stated":
    case "targets":
    case "roles":
      // safe: a claim's value has the shape of its property's kind, checked where claims enter.
      return valueWords({ kind, value } as unknown as Spoken, names);
    default:
      return JSON.stringify(value);
  }
}
