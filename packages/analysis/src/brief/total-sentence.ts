import type {
  Addition,
  ClaimRef,
  Exclusion,
  Measure,
  MoneyTotal,
  SummedAmount,
} from "@nqpf/domain";
import type { Explained, ExplainedRow, Sentence } from "@nqpf/domain/answers";

import { statementsBy } from "./attribution.ts";
import type { BriefContext, Cited } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { counted, moneyWords } from "./number-words.ts";
import { listed, named, type Piece } from "./phrases.ts";
import { labelOf, wordOf } from "./vocabulary-words.ts";

/** One sum with each of its amounts, and which of their measures follow one another. */
export function totalSentence(
  total: MoneyTotal,
  addition: Addition,
  context: BriefContext,
): Sentence {
  const { role, currency, basis, period, payerKind, payerClass, value, amounts } = total;
  const overlaps = successions(amounts, context);
  const cites = [
    ...amounts.map((amount) => citedOf(amount, context)),
    ...overlaps.map(({ cited }) => cited),
  ];
  const payer =
    payerClass === null ? wordOf("actor-kind", payerKind) : context.actorName(payerClass);
  const sum = moneyWords({ value, currency, qualifier: "exact" });
  const span = [
    wordOf("basis", basis),
    period === null ? "" : ` of ${period === "yearly" ? "every year" : dateWords(period)}`,
  ].join("");
  return context.write({
    key: ["position", role, currency, basis, period ?? "", payerClass ?? payerKind].join("/"),
    words: [
      `${labelOf("money-role", role)} (${span}), money of ${payer}: `,
      amounts.length === 1 ? "" : `${sum} in ${counted(amounts.length, "amount")}: `,
      listed(amounts.map((amount) => amountPiece(amount, context))),
      overlaps.map(({ words }) => words),
      `; ${statementsBy(claimsOf(cites), context.publisher)}.`,
    ],
    cites,
    figure: explainedTotal(total, addition, context),
  });
}

function amountPiece({ measure, amount }: SummedAmount, { measures }: BriefContext): Piece {
  const title = measures.get(measure)?.title.value ?? { en: measure, zh: null };
  return [`${moneyWords(amount)} (`, named({ id: measure, title }), ")"];
}

function citedOf({ measure, property }: SummedAmount, { measures }: BriefContext): Cited {
  const amounts = (measures.get(measure)?.money ?? []).flatMap((line) => line.amounts);
  const claims = amounts.find((amount) => amount.property === property)?.claims ?? [];
  return { measure, property, claims };
}

/** Measures of one total of which one follows another: they may share money, and no amount says how much. */
function successions(
  amounts: readonly SummedAmount[],
  { measures }: BriefContext,
): { words: Piece; cited: Cited }[] {
  const within = [...new Set(amounts.map(({ measure }) => measure))].flatMap(
    (id) => measures.get(id) ?? [],
  );
  return within.flatMap((measure) =>
    measure.relations
      .filter(({ value }) => value.kind === "succeeds")
      .flatMap(({ property, value, claims }) => {
        const before = within.find(({ id }) => id === value.measure);
        if (!before) return [];
        const words = [
          "; ",
          nameOf(measure),
          " succeeds ",
          nameOf(before),
          ", so the two may overlap",
        ];
        return [{ words, cited: { measure: measure.id, property, claims } }];
      }),
  );
}

function nameOf({ id, title }: Measure): Piece {
  return named({ id, title: title.value });
}

function claimsOf(cites: readonly Cited[]): ClaimRef[] {
  return cites.flatMap(({ claims }) => claims);
}

function explainedTotal(
  { role, currency, value, amounts }: MoneyTotal,
  { excluded }: Addition,
  context: BriefContext,
): Explained {
  const row = (amount: SummedAmount, why: string): ExplainedRow => ({
    measure: amount.measure,
    property: amount.property,
    value: amount.amount.value,
    claims: citedOf(amount, context).claims.map(({ id }) => id),
    why,
  });
  return {
    value,
    range: null,
    unit: currency,
    counts: "amounts of one role, currency, basis, period and kind of payer that hold on the day",
    formula: null,
    included: amounts.map((amount) => row(amount, "holds on the day and may be added")),
    excluded: excluded
      .filter(({ amount }) => amount.role === role && amount.currency === currency)
      .map((amount) => row(amount, reasons[amount.reason])),
    assumptions: [],
    caveats: [],
  };
}

const reasons: Record<Exclusion, string> = {
  "does-not-count": "a statistic around the measure",
  "earlier-value": "a later value of its line holds",
  "date-unsure": "its date leaves open whether it had come",
  "no-longer-holds": "its measure has ended",
  "payer-unknown": "whose money it is, is not held",
  "inside-another": "lies inside another amount",
};
