import type { CslItem } from "@nqpf/domain/answers";

import { type CitedMeasure, observatory, placeInLedger } from "./cited-measure.ts";

/** The citation as CSL-JSON. The title is the original's; the English one stands beside it. */
export function cslItem(cited: CitedMeasure): CslItem {
  const { id, title, issuers, date, number, source, frozenAddress, warning } = cited;
  return {
    id: `nqpf-${id}`,
    type: "report",
    title: title.en,
    ...(title.zh === null ? {} : { "original-title": title.zh }),
    ...(issuers.length === 0 ? {} : { author: issuers.map((literal) => ({ literal })) }),
    ...(date === null ? {} : { issued: dateParts(date) }),
    ...(number === null ? {} : { number }),
    ...(source === null
      ? {}
      : { publisher: source.publisher, accessed: dateParts(source.accessed) }),
    ...(source?.url ? { URL: source.url } : {}),
    archive: observatory,
    archive_location: frozenAddress,
    note: [placeInLedger(cited), warning].filter((part) => part !== null).join(". "),
  };
}

function dateParts(date: string): NonNullable<CslItem["issued"]> {
  return { "date-parts": [date.split("-").map(Number)] };
}
