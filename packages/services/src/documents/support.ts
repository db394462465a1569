import {
  type Amount,
  type Json,
  type Measure,
  sameValue,
  type Target,
  type Term,
} from "@nqpf/domain";

/** A value that the ledger holds already, with its path. */
export interface Supported {
  readonly property: string;
  readonly value: Json;
}

/** The value of a known measure that a text states too, so that the claim supports it instead of standing beside it. */
export function supportOf(measure: Measure, property: string, value: Json): Supported | null {
  const [kind] = property.split("/");
  const held = heldOf(measure, kind ?? "").find(
    (candidate) =>
      candidate.property === property || saysTheSame(kind ?? "", candidate.value, value),
  );
  if (!held || !saysTheSame(kind ?? "", held.value, value)) return null;
  return kind === "terms" ? { ...held, value: inItsOwnWords(held.value, value) } : held;
}

/** The parties of a rate that no known actor stands for are in its note: there every text keeps its own. */
function inItsOwnWords(held: Json, value: Json): Json {
  // safe: the values of a term's claims are terms, checked where claims enter.
  return { ...(held as unknown as Term), note: (value as unknown as Term).note };
}

function heldOf(measure: Measure, kind: string): Supported[] {
  switch (kind) {
    case "money":
      return measure.money.flatMap((line) => line.amounts);
    case "terms":
      return measure.terms;
    case "sectors":
      return measure.sectors;
    case "also-instruments":
      return [measure.instrument, ...measure.alsoInstruments];
    case "roles":
      return measure.roles;
    case "targets":
      return measure.targets;
    case "announced":
    case "effective":
    case "expires":
      return [measure[kind]].flatMap((date) => date ?? []);
    default:
      return [];
  }
}

function saysTheSame(kind: string, held: Json, value: Json): boolean {
  if (kind === "terms") {
    // safe: the values of a term's claims are terms, checked where claims enter.
    const [a, b] = [held, value] as unknown as [Term, Term];
    return (
      a.kind === b.kind &&
      a.value === b.value &&
      a.unit === b.unit &&
      mayBeOne(a.payer, b.payer) &&
      mayBeOne(a.recipient, b.recipient)
    );
  }
  if (kind === "targets") {
    // safe: as above, of targets.
    const [a, b] = [held, value] as unknown as [Target, Target];
    return a.metric === b.metric && sameValue(kind, held, value);
  }
  if (kind === "money") {
    // safe: as above, of amounts.
    const [a, b] = [held, value] as unknown as [Amount, Amount];
    return a.value === b.value && a.currency === b.currency && a.role === b.role;
  }
  return sameValue(kind as "roles", held, value);
}

/** Whether two parties may be the same: a text that names none contradicts nobody. */
function mayBeOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
