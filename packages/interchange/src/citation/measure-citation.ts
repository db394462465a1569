import type { MeasureAnswer, MeasureCitation } from "@nqpf/domain/answers";

import { bibtex } from "./bibtex.ts";
import { citationText } from "./citation-text.ts";
import { citedMeasure } from "./cited-measure.ts";
import { cslItem } from "./csl-item.ts";
import { ris } from "./ris.ts";

/** A measure cited in every form. `base` is the address of an instance; without it the paths stand alone. */
export function measureCitation(answer: MeasureAnswer, base = ""): MeasureCitation {
  const { scope, measure } = answer;
  const path = `/measures/${measure.id}`;
  const frozenPath = `${path}?${frozenQuery(scope)}`;
  const cited = citedMeasure(answer, base.replace(/\/+$/, "") + frozenPath);
  return {
    scope,
    id: measure.id,
    path,
    frozenPath,
    text: citationText(cited),
    bibtex: bibtex(cited),
    ris: ris(cited),
    csl: cslItem(cited),
  };
}

function frozenQuery({ asOf, knownAt, revision, proposed }: MeasureAnswer["scope"]): string {
  const query = `asOf=${asOf}&knownAt=${knownAt}&revision=${revision}`;
  return proposed ? `${query}&standing=proposed` : query;
}
