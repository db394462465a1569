import type { Exclusion } from "@nqpf/domain";
import type { Addition, MoneyTotal } from "@nqpf/domain/answers";

import { basis, money } from "./money.ts";
import { indented, type Paper } from "./paper.ts";
import { indent } from "./section.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

const reasons: Record<Exclusion, string> = {
  "does-not-count": "a statistic around the measure",
  "earlier-value": "an earlier value of its line",
  "date-unsure": "its date is not precise enough to say",
  "no-longer-holds": "a level of a measure that has ended",
  "payer-unknown": "whose money it is is not known",
  "inside-another": "it lies inside an amount that is added",
};

type NameOfActor = (id: string) => string;

/** What may be added, each sum with what its amounts share, and what is listed and not added, each with the reason. */
export function additionLines(
  { totals, excluded }: Addition,
  nameOfActor: NameOfActor,
  paper: Paper,
): string[] {
  const inner = indented(paper, 4);
  const sums = table(
    totals,
    [
      { head: "", align: "right", cell: sumOf },
      { head: "", cell: (total) => kindOf(total, nameOfActor), wraps: true },
      {
        head: "",
        cell: ({ amounts }) => amounts.map(({ amount }) => amount.id).join(" + "),
        wraps: true,
      },
    ],
    inner,
  );
  const left = table(
    excluded,
    [
      { head: "", align: "right", cell: ({ amount }) => money(amount) },
      {
        head: "",
        cell: ({ amount }) => `${wordOf("money-role", amount.role).toLowerCase()}, ${amount.on}`,
      },
      { head: "", cell: ({ reason }) => reasons[reason], wraps: true },
      { head: "", cell: ({ amount }) => amount.id, wraps: true },
    ],
    inner,
  );
  return [
    ...(sums.length > 0
      ? ["sums of what may be added, never one to another:", ...indent(sums)]
      : []),
    ...(left.length > 0 ? ["listed and in no sum:", ...indent(left)] : []),
  ];
}

/** A sum says that it is one of round figures where its amounts are. */
function sumOf({ value, currency, amounts }: MoneyTotal): string {
  const [qualifier = "exact", ...others] = new Set(amounts.map(({ amount }) => amount.qualifier));
  return money({ value, currency, qualifier: others.length > 0 ? "approximately" : qualifier });
}

function kindOf(total: MoneyTotal, nameOfActor: NameOfActor): string {
  const payer =
    total.payerClass === null
      ? wordOf("actor-kind", total.payerKind).toLowerCase()
      : nameOfActor(total.payerClass);
  const role = wordOf("money-role", total.role).toLowerCase();
  return `${role}, ${basis(total)}, money of: ${payer}`;
}
