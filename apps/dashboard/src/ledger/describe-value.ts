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
import { formatFigure } from "../lib/number-text.ts";
import { moneyWords } from "./money.tsx";
import type { Names } from "./names.ts";
import { placeName } from "./place-name.ts";

type Describe = (value: never, names: Names) => string;

export function describeAmount(amount: Amount, names: Names): string {
  return `${names.word("money-role", amount.role).en}, ${moneyWords(amount, names)}, ${formatDate(amount.on)}`;
}

export function describeTerm(term: Term, names: Names): string {
  const figure = formatFigure(term.value, term.unit);
  return [names.word("term-kind", term.kind).en, figure === "" ? term.note : figure].join(", ");
}

export function describeTarget(target: Target): string {
  const figure = formatFigure(target.value, target.unit);
  return target.value === null ? (target.text ?? target.metric) : `${target.metric}: ${figure}`;
}

export function describeRole(role: Role, names: Names): string {
  const who = role.actor === null ? (role.class ?? "") : names.actor(role.actor).en;
  return `${names.word("actor-role", role.role).en}, ${who}`;
}

export function describeRung(rung: RungReached, names: Names): string {
  return `${names.word("rung", rung.rung).en}, ${formatDate(rung.on)}`;
}

export function describeAbsence(absence: NotStated, names: Names): string {
  return `${names.word("not-stated", absence.key).en}: not stated`;
}

const byKind: Partial<Record<string, Describe>> = {
  title: (label: Label) => label.en,
  instrument: (id: string, names) => names.instrument(id).en,
  "also-instruments": (id: string, names) => names.instrument(id).en,
  sectors: (id: string, names) => names.sector(id).en,
  region: placeName,
  announced: formatDate,
  effective: formatDate,
  expires: formatDate,
  money: describeAmount,
  terms: describeTerm,
  targets: describeTarget,
  roles: describeRole,
  rungs: describeRung,
  events: (event: MeasureEvent) => `${formatDate(event.on)}: ${event.text}`,
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
