import type { Amount, Document, Label, PartialDate, Role, Target, Term } from "@nqpf/domain";
import type { ReadMeasure, ReadMoney, ReadRate, ReadRole, ReadTarget } from "@nqpf/domain/reading";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { sentenceAround } from "./sentence-around.ts";

/** The sentence that shows the measure; where it is Chinese, the instrument's name stands in for the English one. */
export function titleOf(
  { instruments, evidence }: ReadMeasure,
  text: string,
  lang: Document["lang"],
): Label {
  const [main] = instruments;
  const sentence = sentenceAround(text, evidence.start, evidence.end);
  if (lang === "en" || main === undefined) return { en: sentence, zh: null };
  return { en: instrumentOf(main).label.en, zh: sentence };
}

export function roleOf({ role, actor, name }: ReadRole): Role {
  // safe: an extractor names actors by the ids that it was given.
  return { role, actor, class: actor === null ? name : null };
}

/** The ledger counts in whole currency units, as far as a number can count them exactly. */
export function isLedgerAmount({ value }: ReadMoney): boolean {
  const whole = Math.round(value);
  return whole >= 1 && Number.isSafeInteger(whole);
}

export function amountOf(money: ReadMoney, id: string, on: PartialDate): Amount {
  const { role, currency, qualifier } = money;
  return {
    id,
    role,
    value: Math.round(money.value),
    currency,
    qualifier,
    basis: basisOf(role),
    period: null,
    on,
    payer: null,
    counts: true,
    partOf: null,
    replaces: null,
    note: null,
  };
}

/** What a role alone tells: limits and balances hold until changed, payments mount up since the start. */
function basisOf(role: ReadMoney["role"]): Amount["basis"] {
  const mountsUp = ["drawn", "spent", "repaid", "contracted"].includes(role);
  return mountsUp ? "cumulative" : "level";
}

/** A party that is no known actor stays in the text's own words, in the note. */
export function termOf(rate: ReadRate, id: string, roles: readonly ReadRole[]): Term {
  const { kind, value, unit, payer, recipient } = rate;
  const actor = (name: string | null) => roles.find((role) => role.name === name)?.actor ?? null;
  return {
    id,
    kind,
    value,
    unit,
    payer: actor(payer),
    recipient: actor(recipient),
    from: null,
    until: null,
    note:
      payer === null && recipient === null
        ? null
        : `paid by ${payer ?? "(not stated)"} to ${recipient ?? "(not stated)"}, as the text has it`,
  };
}

export function targetOf({ metric, value, unit, deadline, text }: ReadTarget, id: string): Target {
  return { id, metric, value, unit, deadline, text };
}
