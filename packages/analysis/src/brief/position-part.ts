import { addUp } from "@nqpf/domain";
import type { BriefPart, Sentence } from "@nqpf/domain/answers";

import type { BriefContext } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { moneySentence, rungSentence } from "./measure-counts.ts";
import { counted } from "./number-words.ts";
import { totalSentence } from "./total-sentence.ts";

const totalsShown = 10;

/** How things stand at the end of the week: how far measures came, how many hold money, and what may be added. */
export function positionPart(context: BriefContext): BriefPart {
  const { measures, actors, scope } = context.input;
  if (measures.length === 0)
    return { sentences: [], empty: `No measure was known by ${dateWords(context.day)}.` };
  const addition = addUp(measures, scope.asOf, (id) => actors.get(id)?.kind);
  const { totals } = addition;
  const further = totals.length - totalsShown;
  return {
    sentences: [
      rungSentence("position", context),
      moneySentence("position", context),
      ...totals.slice(0, totalsShown).map((total) => totalSentence(total, addition, context)),
      ...(further > 0 ? [furtherSentence(further, context)] : []),
    ],
    empty: null,
  };
}

function furtherSentence(further: number, context: BriefContext): Sentence {
  const words = [`${counted(further, "smaller total")} of other kinds are not listed here.`];
  return context.write({ key: "position/further-totals", words });
}
