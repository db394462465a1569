import { type ClaimRef, type Held, type Measure, type MeasureId, Rung } from "@nqpf/domain";
import type { Explained, ExplainedRow, MoneyState, Sentence } from "@nqpf/domain/answers";

import { moneyStateOf } from "../summary.ts";
import { statementsBy } from "./attribution.ts";
import type { BriefContext, Cited } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { counted } from "./number-words.ts";
import { listed, named, type Piece } from "./phrases.ts";
import { wordOf } from "./vocabulary-words.ts";

const namedAtMost = 5;

/** How many measures could be known, by how far they had come. */
export function rungSentence(part: string, context: BriefContext): Sentence {
  const { measures } = context.input;
  const reached = measures.map((measure) => ({ measure, step: stepOf(measure) }));
  const counts = Rung.options.flatMap((rung) => {
    const count = reached.filter(({ step }) => step.rung === rung).length;
    return count === 0 ? [] : [`${count} ${wordOf("rung", rung)}`];
  });
  const without = (dated: boolean) =>
    reached.filter(
      ({ measure, step }) => step.rung === null && (measure.announced !== null) === dated,
    );
  const none = [
    [without(true).length, "with a date and no sure rung"],
    [without(false).length, "with neither date nor sure rung"],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  const cites = reached.map(({ step }) => step.cited);
  return context.write({
    key: `${part}/rungs`,
    words: [
      `By ${dateWords(context.day)} ${counted(measures.length, "measure")} could be known: `,
      listed([...counts, ...none]),
      basedOn(cites, context),
    ],
    cites,
    figure: explained(measures.length, "measures of which a source had spoken by the day", cites),
  });
}

/** How many measures hold an amount, and of how many a source says that none is stated. */
export function moneySentence(part: string, context: BriefContext): Sentence {
  const { measures } = context.input;
  const inState = (state: MoneyState) =>
    measures.filter((measure) => moneyStateOf(measure) === state);
  const held = inState("held");
  const open = inState("not-stated");
  const cites = [
    ...held.flatMap((measure) => amountsOf(measure)),
    ...open.flatMap((measure) => absencesOf(measure)),
  ];
  return context.write({
    key: `${part}/money`,
    words: [
      `Of ${counted(measures.length, "measure")} known by ${dateWords(context.day)}, ${held.length} hold an amount, `,
      `of ${open.length} a source says that none is stated, ${inState("not-applicable").length} work without money, `,
      `and of ${inState("not-covered").length} we hold neither`,
      basedOn(cites, context),
    ],
    cites,
    figure: explained(
      held.length,
      "measures with an amount that counts",
      held.flatMap((measure) => amountsOf(measure).slice(0, 1)),
    ),
  });
}

/** Which measures are of a kind, each with the claims that say so. */
export function kindSentence(
  key: string,
  about: string,
  found: readonly { readonly measure: Measure; readonly cited: Cited }[],
  context: BriefContext,
): Sentence {
  const cites = found.map(({ cited }) => cited);
  const shown = found
    .slice(0, namedAtMost)
    .map(({ measure }) => named({ id: measure.id, title: measure.title.value }));
  const rest = found.length - shown.length;
  const list: Piece[] = rest > 0 ? [...shown, `${rest} more`] : shown;
  return context.write({
    key,
    words: [
      `${counted(found.length, "measure")} known by ${dateWords(context.day)} ${about}`,
      found.length === 0 ? "." : [": ", listed(list), basedOn(cites, context)],
    ],
    cites,
    figure: explained(found.length, `measures known by the day that ${about}`, cites),
  });
}

function stepOf(measure: Measure): { rung: Rung | null; cited: Cited } {
  const { side, highest, rungs } = measure.ladder;
  const rung = side ?? highest;
  const held =
    rungs.findLast((step) => step.certainty === "yes" && step.value.rung === rung) ??
    measure.announced ??
    measure.title;
  return { rung, cited: citedOf(measure, held) };
}

function amountsOf(measure: Measure): Cited[] {
  return measure.money
    .flatMap((line) => line.amounts)
    .filter(({ value }) => value.counts)
    .map((amount) => citedOf(measure, amount));
}

function absencesOf(measure: Measure): Cited[] {
  return measure.notStated
    .filter(({ value }) => value.key === "amount")
    .map((absence) => citedOf(measure, absence));
}

/** That something is held at all rests on every claim of its place, rival ones too. */
function citedOf({ id }: Measure, { property, claims, rivals }: Held<unknown>): Cited {
  return { measure: id, property, claims: [claims, ...rivals.map((rival) => rival.claims)].flat() };
}

function basedOn(cites: readonly Cited[], { publisher }: BriefContext): string {
  const claims: ClaimRef[] = cites.flatMap((cited) => cited.claims);
  return claims.length === 0 ? "." : `; ${statementsBy(claims, publisher)}.`;
}

/** A count, one row a measure. */
function explained(value: number, counts: string, cites: readonly Cited[]): Explained {
  const rows = new Map<MeasureId, ExplainedRow>();
  for (const { measure, property, claims } of cites)
    rows.set(measure, {
      measure,
      property,
      value: 1,
      claims: claims.map(({ id }) => id),
      why: counts,
    });
  return {
    value,
    range: null,
    unit: "measures",
    counts,
    formula: null,
    included: [...rows.values()],
    excluded: [],
    assumptions: [],
    caveats: [],
  };
}
