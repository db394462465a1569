import { PartialDate } from "@nqpf/domain";

import type { Report, Written } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";
import { walk } from "./walk.ts";

const earliest = "1990";
const latest = "2040";

/** A date outside the years that a policy of today can speak of is a slip of the keyboard. */
export function checkDates(written: WrittenCatalogue, report: Report): void {
  for (const record of datedRecords(written))
    walk(record.value, (path, value) => {
      if (typeof value !== "string" || !PartialDate.safeParse(value).success) return;
      const year = value.slice(0, 4);
      if (year < earliest || year > latest)
        report(record, path, `${value} lies outside ${earliest} to ${latest}`);
    });
}

function datedRecords(written: WrittenCatalogue): readonly Written<unknown>[] {
  return [
    ...written.sources,
    ...written.measures,
    ...written.indicators,
    ...written.parameters,
    ...written.signals,
    ...written.coverage,
  ];
}
