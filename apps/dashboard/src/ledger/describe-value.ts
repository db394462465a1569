import type {
  Amount,
  Label,
  MeasureEvent,
  NotStated,
  Role,
  Ruling,
  RungReached,
  Target,
  Term,
} from "@nqpf/domain";

import { formatDate } from "../lib/date-text.ts";
import { clauses, named } from "../lib/joining.ts";
import { labelText } from "../lib/label-text.ts";
import { formatFigure } from "../lib/number-text.ts";
import { messages } from "./messages.ts";
import { moneyWords } from "./money.tsx";
import type { Names } from "./names.ts";
import { placeName } from "./place-name.ts";

type Describe = (value: never, names: Names) => string;

export function describeAmount(amount: Amount, names: Names): string {
  const role = labelText(names.word("money-role", amount.role));
  return clauses([role, moneyWords(amount, names), formatDate(amount.on)]);
}

export function describeTerm(term: Term, names: Names): string {
  const figure = formatFigure(term.value, term.unit);
  const kind = labelText(names.word("term-kind", term.kind));
  return clauses([kind, figure === "" ? (term.note ?? "") : figure]);
}

export function describeTarget(target: Target): string {
  const figure = formatFigure(target.value, target.unit);
  return target.value === null ? (target.text ?? target.metric) : named(target.metric, figure);
}

export function describeRole(role: Role, names: Names): string {
  const who = role.actor === null ? (role.class ?? "") : labelText(names.actor(role.actor));
  return clauses([labelText(names.word("actor-role", role.role)), who]);
}

export function describeRung(rung: RungReached, names: Names): string {
  return clauses([labelText(names.word("rung", rung.rung)), formatDate(rung.on)]);
}

export function describeAbsence(absence: NotStated, names: Names): string {
  return messages.notStated(labelText(names.word("not-stated", absence.key)));
}

const instrument = (id: string, names: Names) => labelText(names.instrument(id));
const day = (date: string) => formatDate(date);

const byKind: Partial<Record<string, Describe>> = {
  title: (label: Label) => labelText(label),
  instrument,
  "also-instruments": instrument,
  sectors: (id: string, names) => labelText(names.sector(id)),
  region: placeName,
  announced: day,
  effective: day,
  expires: day,
  money: describeAmount,
  terms: describeTerm,
  targets: describeTarget,
  roles: describeRole,
  rungs: describeRung,
  events: (event: MeasureEvent) => named(formatDate(event.on), event.text),
  "not-stated": describeAbsence,
  rulings: (ruling: Ruling) => ruling.used,
};

/** Says a value of a property in words, for headings and for values that rival it. */
export function describeValue(property: string, value: unknown, names: Names): string {
  const describe = byKind[property.split("/", 1)[0] ?? ""];
  // safe: a value at a path has the shape of the path's kind; the API checks it.
  if (describe) return describe(value as never, names);
  return typeof value === "string" ? value : JSON.stringify(value);
}
