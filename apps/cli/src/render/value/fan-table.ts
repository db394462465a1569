import type { BenchmarkFan, BenchmarkValue } from "@nqpf/domain/answers";

import { type Paper, proseWidth } from "../paper.ts";
import { table } from "../table.ts";
import { wrap } from "../wrap.ts";
import { roundedExplained } from "./rounded.ts";

/** A fan as a small table: one benchmark a row, the preferred one marked, those without any number named below. */
export function fanTable({ entries, choice }: BenchmarkFan, unit: string, paper: Paper): string[] {
  const shown = entries.filter((entry) => !isEmpty(entry));
  const marked = entries.length > 1 && shown.some(({ preferred }) => preferred);
  const valued = shown.some(({ value }) => roundedExplained(value) !== "");
  return [
    ...table(
      shown,
      [
        { head: "", cell: ({ preferred }) => (marked && preferred ? "*" : "") },
        { head: "AGAINST", cell: ({ label }) => label, wraps: true },
        { head: "RATE %", align: "right", cell: ({ rate }) => roundedExplained(rate) },
        { head: "SHARE %", align: "right", cell: ({ share }) => roundedExplained(share) },
        { head: unit.toUpperCase(), align: "right", cell: ({ value }) => roundedExplained(value) },
      ],
      paper,
    ),
    ...wrap(`${marked ? "* " : ""}${choice}`, proseWidth(paper)),
    ...(valued ? [] : reasons(shown.length > 0 ? shown : entries, paper)),
    ...emptyLines(entries.filter(isEmpty), paper),
  ];
}

/** Why no entry has a value in money. */
function reasons(entries: readonly BenchmarkValue[], paper: Paper): string[] {
  const [first = ""] = entries.flatMap(({ value }) => value.caveats);
  return wrap(`no value: ${first}`, proseWidth(paper));
}

function emptyLines(entries: readonly BenchmarkValue[], paper: Paper): string[] {
  return entries.flatMap(({ label, rate }) =>
    wrap(`no rate: ${label} (${rate.caveats[0] ?? ""})`, proseWidth(paper)),
  );
}

function isEmpty({ share, value }: BenchmarkValue): boolean {
  return roundedExplained(share) === "" && roundedExplained(value) === "";
}
