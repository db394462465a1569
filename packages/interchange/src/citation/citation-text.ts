import type { Source } from "@nqpf/domain";

import { type CitedMeasure, observatory, placeInLedger } from "./cited-measure.ts";

/** One paragraph for a footnote or a list of references. */
export function citationText(cited: CitedMeasure): string {
  const { issuers, title, date, number, source, frozenAddress, warning } = cited;
  return [
    sentence(issuers.join("; ")),
    sentence(title.zh === null ? title.en : `${title.zh} [${title.en}]`),
    sentence(number ?? ""),
    sentence(date ?? "not dated"),
    source && sentence(sourceText(source)),
    `In: ${observatory}, ${placeInLedger(cited)}, ${frozenAddress}`,
    warning && sentence(warning),
  ]
    .filter((part) => part)
    .join(" ");
}

function sourceText({ publisher, published, url, accessed }: Source): string {
  const page = published === null ? publisher : `${publisher}, ${published}`;
  return `Source: ${page}${url === null ? "" : `, ${url}`} (accessed ${accessed})`;
}

function sentence(text: string): string {
  return text === "" || /[.。]$/.test(text) ? text : `${text}.`;
}
