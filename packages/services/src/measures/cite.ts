import type { MeasureId } from "@nqpf/domain";
import type { MeasureCitation } from "@nqpf/domain/answers";
import type { CitationQuestion } from "@nqpf/domain/questions";
import { measureCitation } from "@nqpf/interchange";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import { getMeasure } from "./get.ts";

/** A measure cited in every form; null where the question sees none of that id. */
export function citeMeasure(ledger: Ledger, views: Views) {
  const measure = getMeasure(ledger, views);
  return (question: CitationQuestion & { readonly id: MeasureId }): MeasureCitation | null => {
    const answer = measure(question);
    return answer && measureCitation(answer, question.base);
  };
}
