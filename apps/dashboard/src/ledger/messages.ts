import type { Exclusion } from "@nqpf/domain";
import type { MoneyState } from "@nqpf/domain/answers";

import { inLanguage } from "../lib/in-language.ts";
import { formatCount } from "../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

/** Words for what the model's own vocabulary does not name. */
export const en = {
  announced: "Announced",
  moneyState: {
    held: "Amount held",
    "not-stated": "Source says none is stated",
    "not-applicable": "Works without money",
    "not-covered": "No amount held, nobody says why",
  } satisfies Record<MoneyState, string>,
  moneyStateShort: {
    held: "",
    "not-stated": "stated as open",
    "not-applicable": "works without money",
    "not-covered": "none held",
  } satisfies Record<MoneyState, string>,
  exclusion: {
    "does-not-count": "Statistics around a measure, in no total",
    "earlier-value": "Earlier values of a line; only its latest may count",
    "no-longer-holds": "No longer holds on the day",
    "date-unsure": "The date does not say whether it had happened by then",
    "payer-unknown": "Whose money it is is not known",
    "inside-another": "Lies inside an amount that is already counted",
  } satisfies Record<Exclusion, string>,
  table: {
    measure: "Measure",
    instrument: "Instrument",
    sectors: "Sectors",
    announced: "Announced",
    status: "Status",
    money: "Money",
    none: "No measure is seen from here.",
    notDated: "not dated",
    conflicts: (count: number) => (count === 1 ? "1 disagreement" : `${count} disagreements`),
    derivedOnly: "reposts only",
    moreSectors: (count: number) => `and ${count} more`,
  },
  addition: {
    explain:
      "Two amounts are added only if role, currency, basis, period and kind of payer agree, both hold on the day, neither lies inside the other, and both count. An amount of a measure that names several sectors or instruments stands whole under each. There is no grand total.",
    role: "Role",
    basis: "Basis",
    payer: "Whose money",
    sum: "Sum",
    of: "Amounts",
    none: "No amount may be added here.",
    amounts: (count: number) => (count === 1 ? "1 amount" : `${count} amounts`),
    excluded: (count: number) =>
      count === 1
        ? "1 amount is listed and not summed"
        : `${count} amounts are listed and not summed`,
    yearly: "every year",
  },
  sources: {
    title: "Sources",
    publisher: "Publisher",
    kind: "Kind",
    published: "Published",
    accessed: "Read",
    notDated: "not dated",
    noAddress: "no address",
  },
  csv: (count: number) => `CSV, ${formatCount(count)} ${count === 1 ? "row" : "rows"}`,
  ladder: { paid: "Paid", paidMeans: "First counting amount drawn, allocated or spent." },
  /** What a source leaves open, as the value of a property. */
  notStated: (what: string) => `${what}: not stated`,
} as const;

export const messages = inLanguage(en, zh);
